/**
 * `npm start` without a token, in a process of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Started {
  /** The one that it prints. */
  readonly address: string;
  stop(): Promise<void>;
}

/** @param articles The folder from which the bot answers. Rejects where the process ends before it prints an address. */
export async function startWithoutToken(articles: string): Promise<Started> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('npm', ['start'], {
    cwd: PROJECT,
    // An empty token keeps that of a .env file out.
    env: { PATH, HOME, ARTICLES: articles, DISCORD_TOKEN: '' },
    // npm does not pass signals on to what it runs; the group does.
    detached: true,
  });
  const closed = once(child, 'close');
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (text: string) => {
      output += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void closed.then(() => reject(new Error(`npm start ended: ${output}`)));
  });
  return {
    address,
    stop: async () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      await closed;
    },
  };
}

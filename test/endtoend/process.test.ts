import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { residentMemory } from '../../src/evaluation/load/bot-process.ts';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';

const START = fileURLToPath(new URL('../../src/start.cjs', import.meta.url));

/** A process running Pullquote, with a folder of its own, so that nobody's .env gets in. */
interface Run {
  readonly process: ChildProcessWithoutNullStreams;
  readonly output: () => string;
  readonly errors: () => string;
  readonly exitCode: Promise<number | null>;
}

let folder: string;
let playground: Playground;
let run: Run | undefined;

beforeAll(async () => {
  playground = await startPlayground();
});

afterAll(async () => {
  await playground.close();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
});

afterEach(async () => {
  run?.process.kill('SIGKILL');
  run = undefined;
  await rm(folder, { recursive: true });
});

function start(variables: Readonly<Record<string, string>>, ...nodeOptions: readonly string[]): Run {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [...nodeOptions, START], {
    cwd: folder,
    env: { PATH, ...variables },
  });
  const gathered = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    gathered.output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    gathered.errors += text;
  });
  const exitCode = once(child, 'close').then(() => child.exitCode);
  run = { process: child, output: () => gathered.output, errors: () => gathered.errors, exitCode };
  return run;
}

function connected(token = playground.token): Record<string, string> {
  return { DISCORD_TOKEN: token, DISCORD_API: playground.restAddress };
}

async function line({ errors }: Run, about: RegExp): Promise<Record<string, unknown>> {
  const find = () =>
    errors()
      .split('\n')
      .find((text) => about.test(text));
  await expect.poll(find, { timeout: 15_000 }).toBeDefined();
  return JSON.parse(find() ?? '');
}

describe('a start that cannot be', () => {
  it.each([
    [
      'an invalid token',
      () => connected('wrong'),
      'Discord does not accept DISCORD_TOKEN: copy the token of your bot anew from https://discord.com/developers/applications into .env.\n',
    ],
    [
      'no token in production',
      () => ({ NODE_ENV: 'production' }),
      'DISCORD_TOKEN is missing: put the token of your bot into .env, or leave out NODE_ENV=production to try Pullquote without Discord.\n',
    ],
    [
      'a Discord that is not there',
      () => ({ DISCORD_TOKEN: 'x', DISCORD_API: 'http://127.0.0.1:9/api' }),
      'Discord cannot be reached: see whether this machine is online, and start again.\n',
    ],
  ])(
    'for %s is told in one line, and the exit code is 1',
    async (_, variables, message) => {
      const { exitCode, errors } = start(variables());
      expect({ code: await exitCode, errors: errors() }).toEqual({ code: 1, errors: message });
    },
    30_000,
  );

  it('for want of any article is told after what is wrong with those that there are', async () => {
    await writeFile(join(folder, 'broken.md'), '---\ntitle: 7\n---\n\nText.\n');
    const { exitCode, errors } = start({ ...connected(), ARTICLES: folder });
    expect(await exitCode).toBe(1);
    const lines = errors().trimEnd().split('\n');
    expect(lines.at(-1)).toBe(
      `There is no article to answer from in ${folder}: put a .md or .txt file there, or name another folder in ARTICLES.`,
    );
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 40,
      refusal: { file: join(folder, 'broken.md') },
    });
  }, 30_000);
});

describe('a start', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'as `npm start` makes it is told in one line, takes less than 140 MB of memory, and is ended cleanly by %s',
    async (signal) => {
      const [, ...options] = manifest.scripts.start.split(' ');
      const running = start(connected(), ...options.slice(0, -1));
      const told = await line(running, /answers from/);
      expect(told).toMatchObject({
        level: 30,
        bot: expect.stringContaining(playground.bot.username),
        articles: 1,
      });
      expect(told['msg']).toMatch(/ answers from 1 article, \d+ passages, after \d+ ms$/);
      expect(running.errors().trimEnd().split('\n')).toHaveLength(1);
      // Only Linux tells it in a file.
      if (process.platform === 'linux')
        expect(await residentMemory(running.process.pid ?? 0)).toBeLessThan(140e6);

      running.process.kill(signal);
      expect(await running.exitCode).toBe(0);
      expect(running.errors().trimEnd().split('\n')).toHaveLength(1);
      expect(running.output()).toBe('');
    },
    30_000,
  );

  it('passes over a broken article and answers from the others', async () => {
    await writeFile(join(folder, 'broken.md'), '---\nid: Not An Id\n---\n\nText.\n');
    await writeFile(join(folder, 'ferry.txt'), 'The ferry sank on Tuesday.\n');
    const running = start({ ...connected(), ARTICLES: folder });
    const refused = await line(running, /not an article/);
    expect(refused).toMatchObject({ refusal: { file: join(folder, 'broken.md'), line: expect.any(Number) } });
    expect(await line(running, /answers from/)).toMatchObject({ articles: 1 });

    const ann = playground.join({ name: 'ann' });
    const reply = await ann.runCommand(playground.places.general, 'ask', {
      question: 'When did the ferry sink?',
    });
    expect(reply.message.text).toContain('ferry');
    expect(running.errors()).not.toContain('sink');
  }, 30_000);

  it('survives a rejection that nobody handled and an exception that nobody caught, and logs each', async () => {
    const stray = [
      'process.on("SIGUSR2", () => Promise.reject(new Error("stray rejection")))',
      'process.on("SIGHUP", () => setImmediate(() => { throw new Error("stray exception") }))',
    ].join(';');
    const running = start(connected(), '--import', `data:text/javascript,${encodeURIComponent(stray)}`);
    await line(running, /answers from/);
    const bob = playground.join({ name: 'bob' });
    const { general } = playground.places;
    for (const [signal, about, message] of [
      ['SIGUSR2', /not handled/, 'stray rejection'],
      ['SIGHUP', /not caught/, 'stray exception'],
    ] as const) {
      running.process.kill(signal);
      expect(await line(running, about)).toMatchObject({ level: 50, err: { message } });
      const reply = await bob.runCommand(general, 'ask', { question: 'Who is the spokesman?' });
      expect(reply.message.text).toContain('Mark Toner');
    }
    running.process.kill('SIGTERM');
    expect(await running.exitCode).toBe(0);
  }, 30_000);
});

describe('a signal to stop', () => {
  const question = { question: 'Who is the spokesman?' };

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'lets answers under way get through and leaves new questions: %s',
    async (signal) => {
      const running = start(connected());
      await line(running, /answers from/);
      const eve = playground.join({ name: `eve-${signal}` });
      const { general } = playground.places;
      playground.faults.nextRequests({ path: /callback/ }, { status: 429, retryAfter: 1 });
      const underWay = eve.runCommand(general, 'ask', question);
      await expect.poll(() => playground.requests.at(-1)?.status).toBe(429);
      running.process.kill(signal);
      expect((await underWay).message.text).toContain('Mark Toner');
      expect(await running.exitCode).toBe(0);
      expect(running.errors().trimEnd().split('\n')).toHaveLength(1);
      await expect(eve.runCommand(general, 'ask', question)).rejects.toThrow('did not respond');
    },
    30_000,
  );

  it('is not held up by an answer that Discord does not take', async () => {
    const running = start(connected());
    await line(running, /answers from/);
    const kim = playground.join({ name: 'kim' });
    playground.faults.nextRequests({ path: /callback/ }, { status: 429, retryAfter: 600 });
    const never = kim.runCommand(playground.places.general, 'ask', question);
    await Promise.all([
      expect(never).rejects.toThrow('did not respond'),
      expect
        .poll(() => playground.requests.at(-1)?.status)
        .toBe(429)
        .then(() => running.process.kill('SIGTERM')),
    ]);
    expect(await running.exitCode).toBe(0);
  }, 30_000);
});

describe('without a token', () => {
  it('answers at the prompt by way of the playground', async () => {
    const running = start({});
    await line(running, /answers from/);
    running.process.stdin.write('Who is the US State Department spokesman?\n');
    await expect.poll(running.output, { timeout: 15_000 }).toContain('Mark Toner');
    expect(running.output()).toContain('Paragraph 7');
    expect(running.output()).toContain('Arab News');
    running.process.stdin.write('/quit\n');
    expect(await running.exitCode).toBe(0);
    expect(running.errors()).not.toContain('spokesman');
  }, 30_000);
});

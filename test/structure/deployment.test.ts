import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from './source-files.ts';

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
const [program, ...flags] = manifest.scripts.start.split(' ');

describe('the ways to run Pullquote for long', () => {
  it('start it as npm start does', () => {
    const [, container = '[]'] = read('Dockerfile').match(/^CMD (.+)$/m) ?? [];
    expect(JSON.parse(container)).toEqual([program, ...flags]);
    const [, service] = read('deploy/pullquote.service').match(/^ExecStart=(.+)$/m) ?? [];
    expect(service?.split(' ')).toEqual([`/usr/bin/${program}`, ...flags]);
  });

  it('copy into the image what stands in .dockerignore as kept, and no more', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const kept = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name = '']) => name);
    expect(copied.toSorted()).toEqual(kept.toSorted());
  });
});

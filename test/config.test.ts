import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { StartError } from '../src/start-error.ts';

const SHIPPED_ARTICLES = fileURLToPath(new URL('../data/articles', import.meta.url));

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({ PATH: '/bin' })).toEqual({
      token: null,
      production: false,
      logLevel: 'info',
      articles: SHIPPED_ARTICLES,
      restAddress: null,
      playgroundPort: 0,
      metrics: null,
    });
  });

  it('tells health and metrics on loopback, unless it is told another address', () => {
    expect(readConfig({ METRICS_PORT: '9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(readConfig({ METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' }).metrics).toEqual({
      host: '0.0.0.0',
      port: 9464,
    });
  });

  it('reads every variable', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: ' secret ',
        NODE_ENV: 'production',
        LOG_LEVEL: 'debug',
        ARTICLES: '/srv/articles',
        DISCORD_API: 'http://127.0.0.1:4000/api',
        PLAYGROUND_PORT: '4000',
        METRICS_PORT: '9464',
        METRICS_HOST: '::1',
      }),
    ).toEqual({
      token: 'secret',
      production: true,
      logLevel: 'debug',
      articles: '/srv/articles',
      restAddress: 'http://127.0.0.1:4000/api',
      playgroundPort: 4000,
      metrics: { host: '::1', port: 9464 },
    });
  });

  it('takes a variable without a value as left out', () => {
    const empty = {
      DISCORD_TOKEN: '',
      NODE_ENV: '',
      LOG_LEVEL: '',
      ARTICLES: '',
      DISCORD_API: '',
      PLAYGROUND_PORT: '',
      METRICS_PORT: '',
      METRICS_HOST: '',
    };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('wants a token in production', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(
      new StartError(
        'DISCORD_TOKEN is missing: put the token of your bot into .env, or leave out NODE_ENV=production to try Pullquote without Discord.',
      ),
    );
  });

  it.each([
    [
      { NODE_ENV: 'staging' },
      'NODE_ENV in the environment or in .env is of no use: it must be production, development or test.',
    ],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL in the environment or in .env is of no use: it must be fatal, error, warn, info, debug, trace or silent.',
    ],
    [
      { DISCORD_API: 'localhost' },
      'DISCORD_API in the environment or in .env is of no use: it must be an address such as http://127.0.0.1:4000/api.',
    ],
    ...['0', '65536', '80.5', 'http'].map((port): [Record<string, string>, string] => [
      { METRICS_PORT: port },
      'METRICS_PORT in the environment or in .env is of no use: it must be a port, from 1 to 65535.',
    ]),
    [
      { PLAYGROUND_PORT: '65536' },
      'PLAYGROUND_PORT in the environment or in .env is of no use: it must be a port, from 0 to 65535.',
    ],
    [
      { DISCORD_TOKEN: ' ' },
      'DISCORD_TOKEN in the environment or in .env is of no use: it must be the token of your bot.',
    ],
  ])('names the variable in %j', (variables, message) => {
    expect(() => readConfig(variables)).toThrow(new StartError(message));
  });
});

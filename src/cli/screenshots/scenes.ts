/**
 * The scenes of the README's pictures, played by the bot and a person in the playground: the very messages that
 * Discord would get.
 */
import { startPatientBot } from '../../evaluation/patient-bot.ts';
import type { Library } from '../../library/library.ts';
import type { Logger } from '../../log.ts';
import type { Message } from '../../playground/message.ts';
import { startPlayground } from '../../playground/playground.ts';

/** When everything is said: a picture must not change with the day on which it is drawn. */
export const SAID_AT = '2026-11-25T10:04:00.000Z';

export interface Scene {
  /** The picture's name. */
  readonly name: string;
  readonly messages: readonly Message[];
  /** The id of whoever looks at it. */
  readonly reader: string;
}

/** Plays every scene. */
export async function playScenes(library: Library, log: Logger): Promise<Scene[]> {
  const playground = await startPlayground({ now: () => Date.parse(SAID_AT) });
  const bot = await startPatientBot(playground, library, log);
  try {
    const { general } = playground.places;
    const ada = playground.join({ name: 'ada' });
    const ben = playground.join({ name: 'ben' });
    const used = async (command: string, options: Record<string, string>) =>
      (await ada.runCommand(general, command, options)).message;
    const ask = (question: string) => used('ask', { question });
    const scene = (name: string, ...messages: readonly Message[]): Scene => ({
      name,
      messages,
      reader: ada.id,
    });
    const claim = await ben.send(general, 'The US has ended its engagement with Russia over Syria.');
    const found = (await ada.openMenu(claim, 'Find in article')).message;
    return [
      scene('answered', await ask('Who is the US State Department spokesman?')),
      scene('closest', await ask('How many fighters does the Nusra Front have?')),
      scene('not-found', await ask('How many hospitals were hit?')),
      scene('lookup', await used('lookup', { term: 'cease-fire' })),
      scene('find-in-article', claim, found),
    ];
  } finally {
    await bot.stop();
    await playground.close();
  }
}

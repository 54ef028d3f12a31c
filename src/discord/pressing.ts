/**
 * From a custom_id to what its action says: read, checked against the library as it is now, and acted on. Pure.
 */
import type { Action, Press } from './action.ts';
import { nameOf } from './caption.ts';
import type { CommandContext } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { privately, type Reply } from './reply.ts';

/** What Discord tells of a press. */
export interface PressedComponent extends Omit<Press, 'numbers'> {
  readonly customId: string;
}

/** What to say to a press, and whether its custom_id was one of ours. */
export interface PressReply {
  readonly reply: Reply;
  readonly foreign: boolean;
}

/** Gives the way from a press to its reply, for these actions. */
export function presses(actions: readonly Action[]) {
  const byName = new Map(actions.map((action) => [action.name, action]));

  return ({ customId, ...pressed }: PressedComponent, context: CommandContext): PressReply => {
    const { say, library } = context;
    const remembered = readCustomId(customId);
    const action = byName.get(remembered?.action ?? '');
    const foreign = { reply: privately(say('notice.unknownButton')), foreign: true };
    if (remembered === null || action === undefined) return foreign;

    const press: Press = { ...pressed, numbers: remembered.numbers };
    if ('actOnLibrary' in action) {
      const reply = remembered.article === null ? action.actOnLibrary(press, context) : null;
      return reply === null ? foreign : { reply, foreign: false };
    }
    if (remembered.article === null) return foreign;
    const index = library.find(remembered.article.id);
    if (index === undefined) return { reply: privately(say('notice.articleGone')), foreign: false };
    if (index.article.revision !== remembered.article.revision) {
      const changed = say('notice.articleChanged', { article: nameOf(index.article, say) });
      return { reply: privately(changed), foreign: false };
    }
    const reply = action.act(press, index, context);
    return reply === null ? foreign : { reply, foreign: false };
  };
}

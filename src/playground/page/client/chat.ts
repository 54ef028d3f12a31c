/**
 * The chat as one person sees it: which channel is shown, what happens in all of them, and the panel beside.
 */
import type { Message } from '../../message.ts';
import type { Deed, Outcome, PageChannel, Tidings } from '../protocol.ts';
import type { WhyData } from '../why-data.ts';
import { ChannelView } from './channel-view.ts';
import { element } from './element.ts';
import type { Panel, PanelKind } from './panel.ts';
import { Room, type Welcome } from './room.ts';
import { serverNote } from './server-note.ts';
import { byId, fillSide, type Side, titleOf } from './side.ts';
import { TypingLine } from './typing-line.ts';
import { renderWhy } from './why/why.ts';

export interface ChatOptions {
  readonly welcome: Welcome;
  readonly panel: Panel;
  readonly act: (deed: Deed) => Promise<Outcome>;
  readonly onPerson: (name: string) => void;
}

/** So many messages of the bot are looked through for one that answers a question. */
const LOOKED_THROUGH = 20;

export class Chat {
  readonly #options: ChatOptions;
  readonly #room: Room;
  readonly #side: Side;
  readonly #typing: TypingLine;
  readonly #views = new Map<string, ChannelView>();
  #channel: PageChannel;

  constructor(options: ChatOptions) {
    const { welcome, onPerson } = options;
    this.#options = options;
    this.#room = new Room(welcome);
    this.#channel = this.#addressed();
    this.#typing = new TypingLine(welcome.bot.username);
    this.#side = fillSide({
      welcome,
      onPerson,
      onChannel: ({ kind }) => {
        location.hash = kind;
      },
    });
    this.#side.markOnline(welcome.status.online);
    this.follow();
  }

  /** Shows the channel that the address names. */
  follow(): void {
    this.#channel = this.#addressed();
    const { log, composer } = this.#view(this.#channel);
    const title = titleOf(this.#channel);
    byId('channel-name').textContent = title;
    document.title = `${title} · Pullquote playground`;
    byId('logs').replaceChildren(log.element);
    byId('composer-area').replaceChildren(composer.element, this.#typing.element);
    this.#typing.stop();
    this.#side.mark(this.#channel.channelId);
    log.toEnd();
    // In the side, the keys stay where they are: one may be on the way to somewhere else.
    if (!byId('side').contains(document.activeElement)) composer.focus();
    if (this.#options.panel.shown === 'why') this.open('why');
  }

  hear(tidings: Exclude<Tidings, { kind: 'welcome' | 'outcome' }>): void {
    switch (tidings.kind) {
      case 'status':
        this.#room.status = tidings.status;
        this.#side.markOnline(tidings.status.online);
        break;
      case 'typing':
        if (tidings.channelId === this.#channel.channelId) this.#typing.typing();
        break;
      case 'deleted':
        this.#remove(tidings.message);
        break;
      default:
        this.#put(tidings.message, tidings.kind === 'created');
    }
  }

  /** Opens the panel. */
  open(kind: PanelKind): void {
    const { panel, welcome } = this.#options;
    if (kind === 'server') panel.show(kind, serverNote(welcome.guide.invitation));
    else void this.#explain(this.#room.messages(this.#channel.channelId));
  }

  #addressed(): PageChannel {
    const { channels } = this.#room.welcome;
    const channel = channels.find(({ kind }) => location.hash === `#${kind}`) ?? channels[0];
    if (channel === undefined) throw new Error('The playground has no channel.');
    return channel;
  }

  #view(channel: PageChannel): ChannelView {
    const known = this.#views.get(channel.channelId);
    if (known !== undefined) return known;
    const view = new ChannelView({
      channel,
      room: this.#room,
      act: (deed) => this.#typing.awaiting(this.#options.act(deed)),
      onWhy: (message) => void this.#explain([message]),
    });
    this.#views.set(channel.channelId, view);
    return view;
  }

  #put(message: Message, isNew: boolean): void {
    const { channelId } = message.place;
    const fallenOut = this.#room.put(message);
    const log = this.#views.get(channelId)?.log;
    if (fallenOut !== undefined) log?.remove(fallenOut, undefined);
    log?.put(message);
    const { you } = this.#room.welcome;
    const isShown = channelId === this.#channel.channelId;
    if (!isShown && isNew && message.author.id !== you.id) this.#side.markUnread(channelId);
    if (!isShown) return;
    // What is private answers what one did oneself, however far up.
    const isOwn = message.ephemeral || message.author.id === you.id || message.used?.user.id === you.id;
    if (isNew && isOwn) log?.toEnd();
    if (message.author.bot) {
      this.#typing.stop();
      if (this.#options.panel.shown === 'why') void this.#explain([message]);
    }
  }

  #remove(message: Message): void {
    const next = this.#room.after(message);
    this.#room.remove(message);
    this.#views.get(message.place.channelId)?.log.remove(message, next);
  }

  /** Shows why the last of these messages that answers a question quotes what it quotes. */
  async #explain(messages: readonly Message[]): Promise<void> {
    const { panel } = this.#options;
    const why = await this.#lastWhy(messages);
    if (why !== null) panel.show('why', renderWhy(why));
    // What is open stays open: a page of a book, say, is no answer, but the last answer is still the last.
    else if (panel.shown !== 'why') panel.show('why', nothingToExplain());
  }

  async #lastWhy(messages: readonly Message[]): Promise<WhyData | null> {
    const ofBot = messages.filter(({ author }) => author.bot).slice(-LOOKED_THROUGH);
    for (const { id, place } of ofBot.reverse()) {
      const outcome = await this.#options.act({
        kind: 'explain',
        channelId: place.channelId,
        messageId: id,
      });
      if (outcome.kind === 'why' && outcome.why !== null) return outcome.why;
    }
    return null;
  }
}

function nothingToExplain(): HTMLElement {
  return element(
    'section',
    { class: 'server-note' },
    element('h2', {}, 'Why this passage'),
    element('p', {}, 'Ask something: here you then see what was weighed, and why the passage was chosen.'),
  );
}

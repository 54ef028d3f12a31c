/**
 * One open page: tells it what its person sees, and does for it what the person does.
 */
import type { WebSocket } from 'ws';
import type { Modal } from '../interactions.ts';
import type { Message } from '../message.ts';
import type { Person, Reply } from '../person.ts';
import type { Place } from '../place.ts';
import type { PageOptions } from './page.ts';
import type { BotStatus, Deed, MessageAddress, Outcome, Somebody, Tidings } from './protocol.ts';
import { readRequest } from './request.ts';

interface ConnectionOptions extends PageOptions {
  readonly people: readonly Person[];
}

/** What the socket is closed with where a request makes no sense: RFC 6455's "unsupported data". */
const SENSELESS = 1003;

export class PageConnection {
  readonly #socket: WebSocket;
  readonly #person: Person;
  readonly #options: ConnectionOptions;
  readonly #places: readonly Place[];
  /** The forms that the bot opened, by the order of their opening. */
  readonly #forms: Modal[] = [];

  constructor(socket: WebSocket, person: Person, options: ConnectionOptions) {
    this.#socket = socket;
    this.#person = person;
    this.#options = options;
    const { general, thread } = options.playground.places;
    this.#places = [general, thread, person.directMessage];
  }

  /** Welcomes the page, and serves it until it leaves. */
  open(): void {
    const { playground } = this.#options;
    this.#welcome();
    let told = versionOf(this.#status());
    const leave = [
      this.#person.watch((sight) => {
        const { channelId } = sight.kind === 'typing' ? sight.place : sight.message.place;
        if (!this.#places.some((place) => place.channelId === channelId)) return;
        this.#tell(sight.kind === 'typing' ? { kind: 'typing', channelId } : sight);
      }),
      playground.watch(() => {
        const status = this.#status();
        if (versionOf(status) === told) return;
        told = versionOf(status);
        this.#tell({ kind: 'status', status });
      }),
    ];
    this.#socket.on('close', () => leave.forEach((stop) => void stop()));
    // A socket that breaks is closed as well, and there is nobody left to be told.
    this.#socket.on('error', () => {});
    this.#socket.on('message', (data) => void this.#hear(String(data)));
  }

  #welcome(): void {
    const { playground, guide, people } = this.#options;
    this.#tell({
      kind: 'welcome',
      you: somebody(this.#person),
      bot: { ...playground.bot, bot: true },
      people: people.map(somebody),
      channels: this.#places.map(({ channelId, kind, name }) => ({
        channelId,
        kind,
        // Direct messages bear the name of whom one writes to.
        name: kind === 'direct-message' ? playground.bot.username : name,
      })),
      status: this.#status(),
      guide,
      messages: this.#places.flatMap((place) => this.#person.read(place)),
    });
  }

  #status(): BotStatus {
    const { ready, commands } = this.#options.playground;
    return { online: ready, commands };
  }

  #tell(tidings: Tidings): void {
    this.#socket.send(JSON.stringify(tidings));
  }

  async #hear(text: string): Promise<void> {
    const request = readRequest(text);
    if (request === null) {
      this.#socket.close(SENSELESS);
      return;
    }
    const { number, deed } = request;
    const outcome = await this.#do(deed).catch(
      (error: unknown): Outcome => ({
        kind: 'failed',
        reason: error instanceof Error ? error.message : String(error),
      }),
    );
    this.#tell({ kind: 'outcome', number, outcome });
  }

  async #do(deed: Deed): Promise<Outcome> {
    const person = this.#person;
    switch (deed.kind) {
      case 'run':
        return this.#outcomeOf(await person.runCommand(this.#place(deed), deed.command, deed.options));
      case 'complete': {
        const { command, options, focused } = deed;
        const choices = await person.complete(this.#place(deed), command, options, focused);
        return { kind: 'choices', choices };
      }
      case 'press':
        return this.#outcomeOf(await person.click(this.#message(deed), deed.customId));
      case 'choose':
        return this.#outcomeOf(await person.choose(this.#message(deed), deed.customId, deed.values));
      case 'menu':
        return this.#outcomeOf(await person.openMenu(this.#message(deed), deed.command));
      case 'submit': {
        const form = this.#forms[deed.form];
        if (form === undefined) throw new Error('That form is gone: open it anew.');
        return this.#outcomeOf(await person.submitModal(form, deed.fields));
      }
      case 'send': {
        const place = this.#place(deed);
        const replyTo = deed.replyTo === null ? undefined : person.find(place, deed.replyTo);
        await person.send(place, deed.content, replyTo === undefined ? {} : { replyTo });
        return { kind: 'done' };
      }
      case 'dismiss':
        person.dismiss(this.#message(deed));
        return { kind: 'done' };
      case 'explain':
        return { kind: 'why', why: this.#explain(deed) };
    }
  }

  #explain(address: MessageAddress) {
    const answer = this.#message(address);
    const { replyTo, place } = answer;
    const repliedTo = replyTo === null ? undefined : this.#person.find(place, replyTo);
    return this.#options.explain(answer, repliedTo ?? null);
  }

  #outcomeOf(reply: Reply): Outcome {
    if (reply.kind !== 'modal') return { kind: 'done' };
    const number = this.#forms.push(reply.modal) - 1;
    return { kind: 'form', form: { ...reply.modal, number } };
  }

  #place({ channelId }: { readonly channelId: string }): Place {
    const place = this.#places.find((each) => each.channelId === channelId);
    if (place === undefined) throw new Error('There is no such channel.');
    return place;
  }

  #message(address: MessageAddress): Message {
    const message = this.#person.find(this.#place(address), address.messageId);
    if (message === undefined) throw new Error('The message is gone.');
    return message;
  }
}

/** Changes with the commands and whether the bot is there. */
function versionOf({ online, commands }: BotStatus): string {
  return [online, ...commands.map(({ id, version }) => `${id} ${version}`)].join();
}

function somebody({ id, name }: Person): Somebody {
  return { id, username: name, bot: false };
}

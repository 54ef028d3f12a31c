/**
 * The side of the page: channels, whom one is, and the theme.
 */
import type { PageChannel, Somebody } from '../protocol.ts';
import { element } from './element.ts';
import { avatar } from './message/avatar.ts';
import type { Welcome } from './room.ts';
import { themeSwitch } from './theme-switch.ts';

const MARKS = { 'guild-text': '#', thread: '⤷', 'direct-message': '@', group: '&' } as const;
const AVATAR_SIZE = 32;

/** How a channel is called: `#general`. */
export function titleOf({ kind, name }: PageChannel): string {
  return kind === 'guild-text' ? `#${name}` : name;
}

export interface SideOptions {
  readonly welcome: Welcome;
  readonly onChannel: (channel: PageChannel) => void;
  readonly onPerson: (name: string) => void;
}

export interface Side {
  /** Marks the channel that is shown. */
  mark(channelId: string): void;
  /** Marks a channel in which something new stands. */
  markUnread(channelId: string): void;
  markOnline(online: boolean): void;
}

/** Fills the side. */
export function fillSide({ welcome, onChannel, onPerson }: SideOptions): Side {
  const buttons = new Map(welcome.channels.map((channel) => [channel.channelId, channelButton(channel)]));
  for (const channel of welcome.channels) {
    buttons.get(channel.channelId)?.addEventListener('click', () => onChannel(channel));
  }
  const state = element('span', { class: 'bot-state' });
  byId('channels').replaceChildren(
    element('h2', { class: 'side-title' }, 'Channels'),
    element('ul', {}, ...[...buttons.values()].map((button) => element('li', {}, button))),
    element('h2', { class: 'side-title' }, 'Here'),
    element(
      'p',
      { class: 'member' },
      avatar(welcome.bot, AVATAR_SIZE),
      element('bdi', {}, welcome.bot.username),
      state,
    ),
  );
  byId('identity').replaceChildren(personSwitch(welcome, onPerson), themeSwitch());
  return {
    mark: (channelId) => {
      for (const [id, button] of buttons) {
        if (id === channelId) button.setAttribute('aria-current', 'page');
        else button.removeAttribute('aria-current');
      }
      buttons.get(channelId)?.classList.remove('unread');
      buttons.get(channelId)?.querySelector('.unread-note')?.remove();
    },
    markUnread: (channelId) => {
      const button = buttons.get(channelId);
      if (button === undefined || button.classList.contains('unread')) return;
      button.classList.add('unread');
      button.append(element('span', { class: 'unread-note unseen' }, ' (unread)'));
    },
    markOnline: (online) => {
      state.textContent = online ? 'online' : 'offline';
      state.classList.toggle('online', online);
    },
  };
}

function channelButton(channel: PageChannel): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: `channel ${channel.kind}` },
    element('span', { class: 'channel-mark', 'aria-hidden': 'true' }, MARKS[channel.kind]),
    element('bdi', {}, channel.name),
  );
}

function personSwitch({ you, people }: Welcome, onPerson: (name: string) => void): HTMLElement {
  const choices = people.map((person) => personChoice(person, person.id === you.id, onPerson));
  return element('fieldset', { class: 'people' }, element('legend', {}, 'You are'), ...choices);
}

function personChoice(person: Somebody, checked: boolean, onPerson: (name: string) => void): HTMLElement {
  const input = element('input', { type: 'radio', name: 'person', value: person.username, checked });
  input.addEventListener('change', () => onPerson(person.username));
  return element(
    'label',
    { class: 'person' },
    input,
    avatar(person, AVATAR_SIZE),
    element('bdi', {}, person.username),
  );
}

/** An element that the document has from the beginning. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The document has no element "${id}".`);
  return found;
}

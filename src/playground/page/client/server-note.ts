/**
 * How to go on from here to a real server.
 */
import { type Child, element } from './element.ts';

const PORTAL = 'https://discord.com/developers/applications';
const PLACEHOLDER = 'APPLICATION_ID';
const APPLICATION_ID = /^\d{15,20}$/;

/** @param invitation The address that invites the bot, with `APPLICATION_ID` in it. */
export function serverNote(invitation: string): HTMLElement {
  return element(
    'section',
    { class: 'server-note', 'aria-labelledby': 'server-note' },
    element('h2', { id: 'server-note' }, 'In your server'),
    element(
      'ol',
      {},
      step('Make an application in the ', link(PORTAL, 'developer portal'), '.'),
      step(
        'Under ',
        element('b', {}, 'Bot'),
        ', press ',
        element('b', {}, 'Reset Token'),
        ' and copy the token. All privileged intents stay switched off.',
      ),
      step(
        element('code', {}, 'cp .env.example .env'),
        ', and put the token behind ',
        element('code', {}, 'DISCORD_TOKEN='),
        '. Show it to nobody, and do not type it here.',
      ),
      step(...inviting(invitation)),
      step('Start ', element('code', {}, 'npm start'), ' anew: it registers its commands by itself.'),
    ),
  );
}

function inviting(invitation: string): Child[] {
  const id = element('input', {
    class: 'form-text',
    inputmode: 'numeric',
    autocomplete: 'off',
    placeholder: 'such as 123456789012345678',
  });
  const result = element('output', { class: 'invitation' });
  id.addEventListener('input', () => {
    const typed = id.value.trim();
    const address = invitation.replace(PLACEHOLDER, typed);
    result.replaceChildren(
      APPLICATION_ID.test(typed)
        ? link(address, address)
        : typed === ''
          ? ''
          : 'An application’s id is 15 to 20 digits.',
    );
  });
  const field = element('label', { class: 'form-field' }, 'Application ID, under General Information', id);
  return ['Invite the bot:', field, result];
}

function step(...children: readonly Child[]): HTMLElement {
  return element('li', {}, ...children);
}

function link(href: string, words: string): HTMLElement {
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, words);
}

/**
 * Starts the page: opens the connection, and a chat with each welcome that comes over it.
 */
import { Chat } from './chat.ts';
import { Connection } from './connection.ts';
import { Panel } from './panel.ts';
import { byId } from './side.ts';

/** Kept by the tab, so that two tabs can be two people. */
const PERSON = 'person';

const status = byId('connection');
const sideButton = byId('side-button');
let chat: Chat | null = null;

const panel = new Panel((kind) => chat?.open(kind));

function connect(): Connection {
  const connection = new Connection({
    person: sessionStorage.getItem(PERSON),
    onTidings: (tidings) => {
      if (tidings.kind !== 'welcome') {
        chat?.hear(tidings);
        return;
      }
      chat = new Chat({
        welcome: tidings,
        panel,
        act: (deed) => connection.do(deed),
        onPerson: (name) => {
          sessionStorage.setItem(PERSON, name);
          showSide(false);
          connection.close();
          connect();
        },
      });
    },
    onConnected: (connected) => {
      status.textContent = connected ? '' : 'The playground is gone. Waiting for it to come back…';
    },
  });
  return connection;
}

sideButton.addEventListener('click', () => showSide(!byId('app').classList.contains('side-open')));
byId('side').addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') showSide(false);
});
byId('chat').addEventListener('pointerdown', () => showSide(false));
addEventListener('hashchange', () => {
  showSide(false);
  chat?.follow();
});

/** On a narrow page, the side lies over the chat when it is asked for. */
function showSide(shown: boolean): void {
  const wasShown = byId('app').classList.toggle('side-open', shown) !== shown;
  sideButton.setAttribute('aria-expanded', String(shown));
  if (shown) byId('channels').querySelector('button')?.focus();
  else if (wasShown) sideButton.focus();
}

connect();

/** Messages: the threads the story keeps, as a list and one at a time. Reading them changes nothing. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { words } from '../lines.ts';
import { nameOf } from '../told.ts';
import { plainly } from '../typeset.ts';
import type { PhoneHands } from './hands.ts';
import { lastWords, threads, type Thread, type ThreadItem } from './threads.ts';

function item(each: ThreadItem): TemplateResult {
  if (each.kind === 'stamp') return html`<li class="msg-stamp">${each.text}</li>`;
  if (each.kind === 'note') return html`<li class="msg-note">${words(each.text)}</li>`;
  const who = each.sent ? 'You' : nameOf(each.from);
  return html`<li class="bubble ${each.sent ? 'sent' : 'received'} ${each.kindly ? 'kindly' : 'own'}">
    <span class="unseen">${who}: </span>${words(each.text)}
    ${each.kindly ? html`<span class="by-kindly">with Kindly</span>` : nothing}
  </li>`;
}

function row(phone: PhoneHands, thread: Thread): TemplateResult {
  return html`<li>
    <button type="button" class="thread-row" data-goes=${thread.id} @click=${() => phone.go('messages', thread.id)}>
      <span class="initial" aria-hidden="true">${thread.title.charAt(0)}</span>
      <span class="thread-words"
        ><span class="thread-title">${thread.title}</span
        ><span class="thread-last">${plainly(lastWords(thread))}</span></span
      >
    </button>
  </li>`;
}

/** The Messages page: the list, or the thread that is open. */
export function messagesPage(phone: PhoneHands): TemplateResult {
  const events = phone.page('messages');
  if (events === null) return html`<p class="empty" role="status">Fetching your messages.</p>`;
  const all = threads(events);
  const open = all.find(({ id }) => id === phone.thread);
  if (open) {
    return html`<h2 class="thread-name">${open.title}</h2>
      <ol class="bubbles" role="list">
        ${open.items.map(item)}
      </ol>`;
  }
  if (!all.length) return html`<p class="empty">No messages. A quiet day.</p>`;
  return html`<ul class="thread-list" role="list">
    ${all.map((thread) => row(phone, thread))}
  </ul>`;
}

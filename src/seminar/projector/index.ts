/** The projector's part, fetched when a page is first shown to a room. */
import { DISCUSSIONS } from '../discussions.ts';
import { createRoom } from './room.ts';
import type { Room, RoomPorts } from './port.ts';
import './projector.css';

export type { Room } from './port.ts';

/** Puts a way out on the title page, where there are no tools; returns what takes it away again. */
export function wayOutOfTitle(leave: () => void): () => void {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['leaveProjector'] = '';
  button.textContent = 'Projector off';
  button.addEventListener('click', leave);
  document.querySelector('#title .title-buttons')?.append(button);
  return () => button.remove();
}

/** What a page before a room shows besides the story. */
export const openRoom = (ports: Omit<RoomPorts, 'questions'>): Room => createRoom({ ...ports, questions: DISCUSSIONS });

// `npm run art`: cuts and packs every picture into assets/art. Same code in, same bytes out: no clock, no chance, no
// network. A new picture is one file that exports a drawing, and one line in the list below.
import fs from 'node:fs';
import { boat } from './boat.mjs';
import { desk } from './desk.mjs';
import { kitchen } from './kitchen.mjs';
import { bedroom } from './bedroom.mjs';
import { davit } from './davit.mjs';
import { dusk } from './desk-at-dusk.mjs';
import { ephrem } from './ephrem.mjs';
import { ferrySteps } from './ferry-steps.mjs';
import { fleur } from './fleur.mjs';
import { gethin } from './gethin.mjs';
import { pia } from './pia.mjs';
import { sel } from './sel.mjs';
import { stair } from './stair.mjs';
import { vesna } from './vesna.mjs';
import { ternStreet } from './tern-street.mjs';
import { counsellor } from './counsellor.mjs';
import { larkspurGarden } from './larkspur-garden.mjs';
import { sundaram } from './sundaram.mjs';
import { glassWorks } from './glass-works.mjs';
import { lateBoat } from './late-boat.mjs';
import { schoolGate } from './school-gate.mjs';
import { streetDoor } from './street-door.mjs';
import { trantersRoom } from './tranters-room.mjs';
import { bayThree } from './bay-three.mjs';
import { fleursTable } from './fleurs-table.mjs';
import { coatQueue } from './coat-queue.mjs';
import { shoreRoad } from './shore-road.mjs';
import { greetsKitchen } from './greets-kitchen.mjs';
import { upperDeck } from './upper-deck.mjs';
import { clerkLeft, clerkRight, colin } from './clerks.mjs';
import { counter } from './counter.mjs';
import { sittingRoom } from './sitting-room.mjs';
import { yard } from './yard.mjs';
import { corridor } from './corridor.mjs';
import { saturdayGarden } from './saturday-garden.mjs';
import { inReturn } from './in-return.mjs';
import { longTable } from './long-table.mjs';
import { greet } from './greet.mjs';
import { steward } from './steward.mjs';
import { lena } from './lena.mjs';
import { nestor } from './nestor.mjs';
import { stroud } from './stroud.mjs';
import { osvald } from './osvald.mjs';
import { wim } from './wim.mjs';
import { pelham } from './pelham.mjs';
import { table } from './table.mjs';
import { bisi, jana, tilde, tranter } from './figures.mjs';
import { flowerHead, flowerSVG } from './flower.mjs';
import { pack } from './pack.mjs';

const WHOLE = 0; // settings are 1600 wide: whole px are fine enough, and a third smaller
const TENTH = 1; // figures are 400 wide and stand near the eye

/** @type {[name: string, draw: () => { toString(): string }, precision: number][]} */
const PICTURES = [
  ['setting-tern-street', ternStreet, WHOLE],
  ['setting-bedroom', bedroom, WHOLE],
  ['setting-early-boat', boat, WHOLE],
  ['setting-warmth-desk', desk, WHOLE],
  ['setting-stair', stair, WHOLE],
  ['setting-desk-at-dusk', dusk, WHOLE],
  ['setting-janas-kitchen', kitchen, WHOLE],
  ['setting-larkspur-garden', larkspurGarden, WHOLE],
  ['setting-counsellor', counsellor, WHOLE],
  ['setting-ferry-steps', ferrySteps, WHOLE],
  ['setting-glass-works', glassWorks, WHOLE],
  ['setting-late-boat', lateBoat, WHOLE],
  ['setting-school-gate', schoolGate, WHOLE],
  ['setting-street-door', streetDoor, WHOLE],
  ['setting-tranters-room', trantersRoom, WHOLE],
  ['setting-bay-three', bayThree, WHOLE],
  ['setting-fleurs-table', fleursTable, WHOLE],
  ['setting-coat-queue', coatQueue, WHOLE],
  ['setting-shore-road', shoreRoad, WHOLE],
  ['setting-greets-kitchen', greetsKitchen, WHOLE],
  ['setting-upper-deck', upperDeck, WHOLE],
  ['setting-counter', counter, WHOLE],
  ['setting-sitting-room', sittingRoom, WHOLE],
  ['setting-yard', yard, WHOLE],
  ['setting-corridor', corridor, WHOLE],
  ['setting-saturday-garden', saturdayGarden, WHOLE],
  ['setting-in-return', inReturn, WHOLE],
  ['setting-table', longTable, WHOLE],
  ['table', table, WHOLE],
  ['figure-tilde', tilde, TENTH],
  ['figure-jana', jana, TENTH],
  ['figure-tranter', tranter, TENTH],
  ['figure-bisi', bisi, TENTH],
  ['figure-davit', davit, TENTH],
  ['figure-vesna', vesna, TENTH],
  ['figure-ephrem', ephrem, TENTH],
  ['figure-sel', sel, TENTH],
  ['figure-fleur', fleur, TENTH],
  ['figure-gethin', gethin, TENTH],
  ['figure-pia', pia, TENTH],
  ['figure-sundaram', sundaram, TENTH],
  ['figure-clerk-left', clerkLeft, TENTH],
  ['figure-clerk-right', clerkRight, TENTH],
  ['figure-colin', colin, TENTH],
  ['figure-pelham', pelham, TENTH],
  ['figure-wim', wim, TENTH],
  ['figure-osvald', osvald, TENTH],
  ['figure-stroud', stroud, TENTH],
  ['figure-nestor', nestor, TENTH],
  ['figure-lena', lena, TENTH],
  ['figure-steward', steward, TENTH],
  ['figure-greet', greet, TENTH],
];

const LIMIT = 41 * 1024;
const out = new URL('../../../assets/art/', import.meta.url);
fs.mkdirSync(out, { recursive: true });

const write = (name, text) => {
  fs.writeFileSync(new URL(`${name}.svg`, out), text);
  const kB = (text.length / 1024).toFixed(1);
  console.log(`${name.padEnd(24)} ${kB.padStart(5)} kB${text.length > LIMIT ? '  OVER 41 kB' : ''}`);
};

// Not packed: its petals tween number by number, and packing would rewrite their numbers.
write('flower', flowerHead + '\n' + flowerSVG(5));
for (const [name, draw, precision] of PICTURES) write(name, pack(draw().toString(), precision));

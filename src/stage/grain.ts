/**
 * The paper's grain: mottles and fibres, drawn once and tiled over everything. The same seed each time,
 * so the same paper each time. Nothing of Phaser in here.
 */
import { sheet } from './bake.ts';

const SIZE = 512;

function* chance(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 16807) % 2147483647;
    yield state / 2147483647;
  }
}

function mottle(pen: CanvasRenderingContext2D, random: () => number): void {
  const [x, y, radius, dark] = [random() * SIZE, random() * SIZE, 40 + random() * 90, random() < 0.5];
  for (const ox of [-SIZE, 0, SIZE]) {
    for (const oy of [-SIZE, 0, SIZE]) {
      const disc = pen.createRadialGradient(x + ox, y + oy, 0, x + ox, y + oy, radius);
      disc.addColorStop(0, dark ? 'rgba(60,40,30,.022)' : 'rgba(255,250,240,.035)');
      disc.addColorStop(1, 'rgba(128,128,128,0)');
      pen.fillStyle = disc;
      pen.fillRect(0, 0, SIZE, SIZE);
    }
  }
}

function fibre(pen: CanvasRenderingContext2D, random: () => number): void {
  const [x, y, turn, length, dark] = [
    random() * SIZE,
    random() * SIZE,
    random() * 6.28,
    1 + random() * random() * 9,
    random() < 0.5,
  ];
  pen.strokeStyle = dark ? `rgba(50,35,30,${0.05 + random() * 0.07})` : `rgba(255,252,245,${0.08 + random() * 0.13})`;
  pen.lineWidth = 0.6 + random() * 0.7;
  pen.beginPath();
  pen.moveTo(x, y);
  const [dx, dy] = [Math.cos(turn) * length, Math.sin(turn) * length];
  pen.quadraticCurveTo(x + dx * 0.5 + random() * 2, y + dy * 0.5 + random() * 2, x + dx, y + dy);
  pen.stroke();
}

/** One tile of grain, 512 px square, transparent where the paper is even. */
export function grain(): HTMLCanvasElement {
  const { canvas, pen } = sheet(SIZE, SIZE);
  const numbers = chance(11);
  const random = () => numbers.next().value;
  for (let i = 0; i < 46; i++) mottle(pen, random);
  for (let i = 0; i < 1500; i++) fibre(pen, random);
  return canvas;
}

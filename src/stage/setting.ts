/**
 * A setting on the stage: its three layers, and the place among them where people stand.
 * Making one ready (`prepare`) is slow and goes in slices; putting it up is quick.
 */
import * as Phaser from 'phaser';
import type { SettingId } from '../narrative/types.ts';
import { bake, edge, shadow, type Baked } from './bake.ts';
import { breathe } from './breathe.ts';
import { pictureText, settingArt, type SettingArt } from './catalogue.ts';
import { arrange } from '../table/arrange.ts';
import { drawn } from '../table/drawing.ts';
import { TABLE, type Laying } from '../table/laying.ts';
import { cut, type Piece } from './cut.ts';
import { ART, BLEED, type Box, type Frame } from './fit.ts';
import { Layer } from './layer.ts';
import { nameOfSetting } from './picture.ts';
import { Sheet } from './sheet.ts';

const LAYERS = ['far', 'mid', 'near'] as const;
type LayerName = (typeof LAYERS)[number];
const DEPTH: Readonly<Record<LayerName, number>> = { far: 0.2, mid: 0.5, near: 1 };

/** Shadows of whole layers: their hue, and px per unit, coarse enough to blur. */
const SHADOW = '#2a2440';
const SHADOW_SCALE = 0.08;
/** Width of an edge's shadow, units. */
const EDGE = 90;
const SHADOW_AREA: Box = [-60, -60, ART.width + 120, ART.height + 120];
/** Most pixels that one setting may take, over all its pieces: 4 bytes each. */
const MOST_PIXELS = 11_000_000;

/** A setting in pixels, not yet on the stage. */
export interface Prepared {
  /** Which setting, and for a table, how it is laid: two of the same name look the same. */
  readonly name: string;
  readonly art: SettingArt;
  readonly scale: number;
  readonly pieces: readonly (Baked | Piece)[];
  readonly shadows: Readonly<Record<LayerName, HTMLCanvasElement>>;
}

const isBaked = (part: Baked | Piece): part is Baked => 'canvas' in part;
const layerOf = (part: Baked | Piece): string => (isBaked(part) ? part.piece.layer : part.layer);

/** The pieces of a setting; of the table, as it is laid. */
async function piecesOf(id: SettingId, art: SettingArt, laid: Laying): Promise<Piece[]> {
  const text = await pictureText(art.file);
  if (id !== TABLE) return cut(text, art.animate, LAYERS, art.hide);
  const arrangement = arrange(laid);
  return cut(drawn(text, arrangement), art.animate, LAYERS, [...(art.hide ?? []), ...arrangement.hidden]);
}

/**
 * Fetches, cuts and bakes a setting. Rejects when it is unknown or does not come.
 * @param laid what lies on it, if it is the table
 * @param scale px wanted per unit of art
 */
export async function prepareSetting(id: SettingId, laid: Laying, scale: number): Promise<Prepared> {
  const art = settingArt(id);
  if (!art) throw new Error(`There is no setting called ${id}.`);
  const pieces = await piecesOf(id, art, laid);
  const area = pieces.reduce((sum, piece) => sum + (piece.kind === 'people' ? 0 : piece.box[2] * piece.box[3]), 0);
  const fine = Math.min(scale, Math.sqrt(MOST_PIXELS / area));
  const parts: (Baked | Piece)[] = [];
  for (const piece of pieces) parts.push(piece.kind === 'people' ? piece : await bake(piece, fine));
  const under = async (layer: LayerName) => {
    await breathe();
    const casting = parts.filter((part): part is Baked => isBaked(part) && layerOf(part) === layer);
    return shadow(casting, SHADOW, SHADOW_AREA, SHADOW_SCALE);
  };
  return {
    name: nameOfSetting(id, laid),
    art,
    scale,
    pieces: parts,
    shadows: { far: await under('far'), mid: await under('mid'), near: await under('near') },
  };
}

let made = 0;

export class Setting {
  readonly name: string;
  readonly art: SettingArt;
  readonly scale: number;
  readonly layers: Readonly<Record<LayerName, Layer>>;
  /** The flowers that belong to the setting itself, units of the art. */
  readonly blooms: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  /** Where people are put: behind what stands before them, in front of the rest. */
  readonly people: { readonly paper: Phaser.GameObjects.Container; readonly pins: Phaser.GameObjects.Container };

  constructor(scene: Phaser.Scene, prepared: Prepared) {
    this.name = prepared.name;
    this.art = prepared.art;
    this.scale = prepared.scale;
    this.blooms = prepared.pieces
      .filter(isBaked)
      .filter(({ piece: { kind, box } }) => kind === 'pin' && box[2] < 1.5 * box[3])
      .map(({ piece: { box } }) => ({ x: box[0] + box[2] / 2, y: box[1] + box[3] / 2, r: box[3] / 2 }));
    this.people = { paper: scene.add.container(), pins: scene.add.container() };
    const layer = (name: LayerName) => this.#layer(scene, prepared, name);
    this.layers = { far: layer('far'), mid: layer('mid'), near: layer('near') };
    if (!this.people.paper.parentContainer) {
      this.layers.near.paper.add(this.people.paper);
      this.layers.near.pins.add(this.people.pins);
    }
  }

  #layer(scene: Phaser.Scene, prepared: Prepared, name: LayerName): Layer {
    const parts = prepared.pieces.filter((part) => layerOf(part) === name);
    const plain = scene.game.renderer.type === Phaser.CANVAS;
    const layer = new Layer(
      scene,
      parts.filter(isBaked).map((baked) => new Sheet(scene, baked)),
      DEPTH[name],
      plain,
    );
    const before = parts.findIndex((part) => !isBaked(part));
    if (before >= 0) {
      const paper = parts.slice(0, before).filter((part) => isBaked(part) && part.piece.kind !== 'pin').length;
      layer.paper.addAt(this.people.paper, paper);
      layer.pins.add(this.people.pins);
    }
    const picture = plain ? name === 'far' && edge(SHADOW) : prepared.shadows[name];
    if (!picture) return layer;
    const key = `shadow-${++made}`;
    scene.textures.addImage(key, picture as unknown as HTMLImageElement);
    const image = scene.add.image(0, 0, key).setOrigin(0);
    if (plain) image.setPosition(ART.width + BLEED, -BLEED).setDisplaySize(EDGE, ART.height + 2 * BLEED);
    else {
      image.setScale(1 / SHADOW_SCALE);
      image.setOrigin(-SHADOW_AREA[0] / SHADOW_AREA[2], -SHADOW_AREA[1] / SHADOW_AREA[3]);
    }
    layer.cast(image, !plain);
    return layer;
  }

  get all(): readonly Layer[] {
    return LAYERS.map((name) => this.layers[name]);
  }

  place(frame: Frame, shift: { readonly x: number; readonly y: number }): void {
    for (const layer of this.all) layer.place(frame, shift);
  }

  move(t: number, strength: number): void {
    for (const layer of this.all) layer.move(t, strength);
  }

  destroy(): void {
    for (const layer of this.all) layer.destroy();
  }
}

/**
 * The parts of Phaser that the stage uses, and no others: no sound, input, loader, physics, text or sprites.
 * Everywhere else in the stage `import … from 'phaser'` means this file (see workshop/build/phaser-core.ts); the package's
 * own bundle does not tree-shake. Plain JavaScript because it reaches into Phaser's untyped source; add a line here when
 * the stage needs another part.
 */
// First, or classes that extend one another across the renderer's import cycles find their parents undefined.
import 'phaser-src/renderer/index.js';
import Game from 'phaser-src/core/Game.js';
import Scene from 'phaser-src/scene/Scene.js';
import CONST from 'phaser-src/const.js';
import BlendModes from 'phaser-src/renderer/BlendModes.js';
import ScaleModes from 'phaser-src/scale/const/SCALE_MODE_CONST.js';
import Cameras from 'phaser-src/cameras/2d/index.js';
import TweenManager from 'phaser-src/tweens/TweenManager.js';
import EventEmitter from 'phaser-src/events/EventEmitter.js';
import GameObjectCreator from 'phaser-src/gameobjects/GameObjectCreator.js';
import ScenePlugin from 'phaser-src/scene/ScenePlugin.js';
import DisplayList from 'phaser-src/gameobjects/DisplayList.js';
import UpdateList from 'phaser-src/gameobjects/UpdateList.js';
// Filters build themselves with this; without it a camera's first filter fails.
import 'phaser-src/display/color/index.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/gameobjects/shape/rectangle/RectangleFactory.js';
import 'phaser-src/gameobjects/tilesprite/TileSpriteFactory.js';

/** Kept so that a bundler cannot drop the modules that register themselves as plugins. */
export const plugins = { Cameras, EventEmitter, GameObjectCreator, TweenManager, ScenePlugin, DisplayList, UpdateList };
export { Game, Scene, BlendModes };
export const { AUTO, CANVAS, WEBGL } = CONST;
export const Scale = { ScaleModes };

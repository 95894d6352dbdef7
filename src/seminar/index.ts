/**
 * The pages for seminars, on a sheet of their own in place of the story's: which page the address asks for, its way back, its
 * focus. What stands on a page is its own file's.
 */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import './seminar.css';
import { Begin } from './begin.ts';
import { Circle } from './circle/page.ts';
import { guideView, handoutView } from './guide.ts';
import { homeView } from './home.ts';
import { notesView } from './notes-view.ts';
import type { SeminarPorts } from './port.ts';
import { ProjectorWay } from './projector-way.ts';
import { href, type Route } from './routes.ts';
import { Week } from './week.ts';

export type { SeminarPorts } from './port.ts';

export interface Seminar {
  /** Shows what this address asks for. */
  show(route: Route): void;
  /** Takes the pages down; a Circle forgets what it held. */
  hide(): void;
}

export function createSeminar(root: HTMLElement, ports: SeminarPorts): Seminar {
  let route: Route | null = null;
  const draw = (): void => {
    if (!route) return;
    render(template(route), root);
    circle.picture(root);
  };
  const circle = new Circle(ports, draw);
  const begin = new Begin(ports, draw);
  const week = new Week(ports, draw);
  const projector = new ProjectorWay(ports, draw);

  function template(now: Route): TemplateResult {
    const page = now.to === 'page' ? now.page : null;
    return html`<div class="seminar-page ${page ?? 'week'}">
      <nav class="trail no-print" aria-label="Where you are">
        <button type="button" data-to-title @click=${ports.toTitle}>Title page</button>
        ${page === 'home' ? nothing : html`<a href=${href('home')}>For seminars</a>`}
      </nav>
      ${body(now)}
    </div>`;
  }

  function body(now: Route): TemplateResult {
    if (now.to === 'week') return week.view();
    if (now.to === 'begin') return begin.page(now.begin);
    switch (now.page) {
      case 'circle':
        return circle.view();
      case 'notes':
        return notesView(now.note);
      case 'guide':
        return guideView();
      case 'handout':
        return handoutView();
      case 'home':
        return homeView(begin.form(), projector.view());
    }
  }

  return {
    show(next) {
      if (route && next.to === 'page' && next.page === 'circle') circle.close();
      route = next;
      root.hidden = false;
      draw();
      if (next.to === 'week') void week.open(next.code);
      scrollTo(0, 0);
      root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    },
    hide() {
      circle.close();
      route = null;
      root.hidden = true;
      render(nothing, root);
    },
  };
}

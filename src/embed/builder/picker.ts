import {css} from 'lit';
import type {Catalogue} from '../catalogue.js';
import './define.js';
import {openerOf} from './opener.js';

const page = css`
  body {
    background: light-dark(#fff, #15171a);
    color: light-dark(#1a1b1f, #eceae6);
    font: 1rem/1.45 system-ui, 'Noto Sans', sans-serif;
    margin: 0;
  }

  main {
    display: grid;
    gap: 2rem;
    grid-template-columns: minmax(0, 1fr);
    margin-inline: auto;
    max-inline-size: 86rem;
    padding: clamp(1rem, 3vw, 2rem);
  }

  h1 {
    font: 700 1.75rem/1.2 Georgia, 'Noto Serif', 'Times New Roman', serif;
    margin: 0;
  }
`;
document.adoptedStyleSheets.push(page.styleSheet!);

const builder = document.querySelector('dossier-embed-builder')!;

async function jsonOf(file: string): Promise<unknown> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

async function start() {
  const catalogue = (await jsonOf('catalogue.json')) as Catalogue;
  const id = catalogue.scripts.find(({dossier}) => dossier)!.dossier!;
  Object.assign(builder, {catalogue, dossier: await jsonOf(`${id}.json`)});
}

const insert = openerOf(window);
builder.insertable = !!insert;
builder.addEventListener('dossier-insert', () => {
  const {choice} = builder;
  if (choice) insert?.(choice);
});

start().catch((error: unknown) => {
  builder.textContent =
    'The builder cannot start: catalogue.json and the dossier must lie beside this page, on a web server.';
  console.error(error);
});

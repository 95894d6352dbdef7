// Photographs a picture as the stage would show it, with the paper's grain over it, so that it can be judged by eye.
// Never part of the game: the stage has its own grain.
//   node src/workshop/scissors/render.mjs in.svg out.png [width height background nograin]
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** Source of `grain()`, which draws 512 px of seamless paper (46 mottles, 1,500 fibres) and returns it as a data URL. */
export const GRAIN = `function grain(){
  const c=document.createElement('canvas');c.width=c.height=512;const g=c.getContext('2d');
  let s=11;const r=()=>{s=(s*16807)%2147483647;return s/2147483647};
  for(let i=0;i<46;i++){
    const x=r()*512,y=r()*512,R=40+r()*90,d=r()<.5;
    for(const ox of[-512,0,512])for(const oy of[-512,0,512]){
      const q=g.createRadialGradient(x+ox,y+oy,0,x+ox,y+oy,R);
      q.addColorStop(0,d?'rgba(60,40,30,.022)':'rgba(255,250,240,.035)');q.addColorStop(1,'rgba(128,128,128,0)');
      g.fillStyle=q;g.fillRect(0,0,512,512)}}
  for(let i=0;i<1500;i++){
    const x=r()*512,y=r()*512,a=r()*6.28,l=1+r()*r()*9,d=r()<.5;
    g.strokeStyle=d?'rgba(50,35,30,'+(.05+r()*.07)+')':'rgba(255,252,245,'+(.08+r()*.13)+')';
    g.lineWidth=.6+r()*.7;g.beginPath();g.moveTo(x,y);
    g.quadraticCurveTo(x+Math.cos(a)*l*.5+r()*2,y+Math.sin(a)*l*.5+r()*2,x+Math.cos(a)*l,y+Math.sin(a)*l);g.stroke()}
  return c.toDataURL()}`;

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const page = (inner, { w, h, bg, grain }) => `<style>*{margin:0}
body{background:${bg};width:${w}px;height:${h}px;overflow:hidden;position:relative}
#a,#g{position:absolute;inset:0}#g{pointer-events:none}</style>
<div id=a>${inner}</div><div id=g></div>
<script>${GRAIN};if(${grain})document.getElementById('g').style.backgroundImage='url('+grain()+')'</script>`;

/**
 * Photographs each job to a PNG.
 * @param {{ svg: string, png: string, w: number, h: number, bg?: string, grain?: boolean, scale?: number, html?: boolean }[]} jobs
 *   `svg` is a path, or SVG text (starts with `<`); with `html` it is taken as it stands; w and h are CSS px
 */
export async function render(jobs) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  try {
    for (const { svg, png, w, h, bg = '#fff', grain = true, scale = 1, html = false } of jobs) {
      const source = svg.startsWith('<') ? svg : fs.readFileSync(svg, 'utf8');
      const inner = html
        ? source
        : source.replace(/<svg ([^>]*?)width="[^"]*" height="[^"]*"/, '<svg $1width="100%" height="100%"');
      const tab = await browser.newPage({ viewport: { width: w, height: h }, deviceScaleFactor: scale });
      await tab.setContent(page(inner, { w, h, bg, grain }));
      await tab.screenshot({ path: png });
      await tab.close();
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , svg, png, w = '1600', h = '1000', bg = '#fff', noGrain] = process.argv;
  if (!svg || !png) throw new Error('render.mjs in.svg out.png [width height background nograin]');
  await render([{ svg, png, w: Number(w), h: Number(h), bg, grain: !noGrain }]);
}

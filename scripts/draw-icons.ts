import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

/** Draws the PNG files of the toolbar and the extension lists from `public/icon/icon.svg`: `node scripts/draw-icons.ts`. */
const SIZES = [16, 32, 48, 128];
const picture = `data:image/svg+xml;base64,${readFileSync('public/icon/icon.svg').toString('base64')}`;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}img{display:block}</style><img src="${picture}" width="${size}">`);
  await page.waitForFunction(() => document.images[0]?.complete);
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();

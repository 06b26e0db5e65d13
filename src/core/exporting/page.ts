import { isWebAddress } from '../site.ts';
import { type Html, html } from './html.ts';

/** Nothing to write. */
export const NOTHING = html``;

/**
 * Writes an address.
 *
 * @param url an address as a page gave it
 * @returns a link where it is a web address, else its text: a page's text must not choose what a click runs
 */
export const addressHtml = (url: string): Html =>
  isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : html`${url}`;

/**
 * Writes a whole page that stands alone: it can load nothing and run nothing.
 *
 * @param title what the browser calls it
 * @param style all of its look
 * @param header what stands at its top
 * @param main what it holds
 */
export const pageHtml = (title: string, style: Html, header: Html, main: Html | readonly Html[]): string =>
  String(html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style></head>
<body><header>${header}</header>
<main>${main}</main></body></html>
`);

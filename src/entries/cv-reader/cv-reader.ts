import * as v from 'valibot';
import { answerFile } from './answer-file.ts';

// The worker that reads one chosen file: a hostile or endless one blocks no page, and ends with the worker.

const RequestSchema = v.object({ name: v.string(), bytes: v.instance(ArrayBuffer) });

self.addEventListener('message', async ({ data, ports: [port] }) => {
  const request = v.safeParse(RequestSchema, data);
  // pdf.js talks on the worker's own port as soon as it is loaded; what is asked of us brings one for the answer.
  if (!request.success || port === undefined) return;
  const { name, bytes } = request.output;
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1 };
  port.postMessage(await answerFile({ name, bytes: new Uint8Array(bytes) }, today));
});

// What nobody caught ends as an error event at the page, which promises' rejections do not make by themselves.
self.addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

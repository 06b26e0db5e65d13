import { createServer } from 'node:http';

/** A proxy that lets nothing through and writes down who was asked for. */
export interface NetworkCounter {
  /** Switches that send all of Chromium's traffic here, whichever of its processes it comes from. */
  readonly args: readonly string[];
  /** Hosts and addresses in the order in which they were asked for. */
  readonly asked: readonly string[];
  close(): void;
}

/** Starts the proxy on a free port of this machine. */
export async function countNetwork(): Promise<NetworkCounter> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  if (!port) throw new Error('The proxy has no port.');
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    asked,
    close: () => void server.close(),
  };
}

import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

// Loaded into a process before anything else: notes every attempt to reach another computer, also the ones that fail.
const log = process.env['NETWORK_LOG'];

function note(what: string, target: unknown): void {
  if (log) appendFileSync(log, `${what} ${JSON.stringify(target)}\n`);
}

/** Puts a function in the place of another one that notes what it is asked, and then does it. */
function watch<Name extends string>(holder: Record<Name, unknown>, name: Name, what: string): void {
  const original = holder[name] as (...values: unknown[]) => unknown;
  holder[name] = function (this: unknown, ...values: unknown[]) {
    note(what, values[0]);
    return original.apply(this, values);
  };
}

watch(net.Socket.prototype as unknown as Record<'connect', unknown>, 'connect', 'connect');
watch(dgram.Socket.prototype as unknown as Record<'send', unknown>, 'send', 'send');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny'] as const) {
  watch(dns as unknown as Record<typeof name, unknown>, name, 'dns');
  watch(dns.promises as unknown as Record<typeof name, unknown>, name, 'dns');
}
syncBuiltinESMExports();

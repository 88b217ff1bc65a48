// An auditor's own verifier, written from docs/decisions/0011-audit-trail.md alone. Usage: node verify.js EXPORT KEYS
const { createHash, createPublicKey, verify } = require('crypto');
const { readFileSync } = require('fs');

const net = (text) => (text === undefined ? '-,' : `${Buffer.byteLength(text)}:${text},`);
const hash = ({ sequence, previous, entry: e }) => createHash('sha256').update(['mim-audit-1', e.party, `${sequence}`, previous,
  e.at, e.who, e.roles, e.action, e.subject, `${e.allowed}`, e.reason].map(net).join('')).digest('hex');
const keys = JSON.parse(readFileSync(process.argv[3], 'utf8')).keys;
const opened = (jws) => {
  const [header, payload, signature] = jws.split('.').map((part) => Buffer.from(part, 'base64url'));
  const key = createPublicKey({ key: keys.find((k) => k.kid === JSON.parse(header).kid), format: 'jwk' });
  const genuine = verify('sha256', jws.slice(0, jws.lastIndexOf('.')), { key, dsaEncoding: 'ieee-p1363' }, signature);
  return genuine ? JSON.parse(payload) : { heads: [{ party: 'seal', sequence: 0 }] };
};

const items = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').map(JSON.parse);
const chains = {};
for (const record of items.filter((item) => !item.seal)) {
  const chain = (chains[record.entry.party] ??= [{ sequence: 0, hash: '0'.repeat(64) }]);
  const last = chain[chain.length - 1];
  chain.broken ||= record.sequence !== last.sequence + 1 || record.previous !== last.hash || record.hash !== hash(record);
  chain.push(record);
}
const wrong = items.filter((item) => item.seal).flatMap((item) => opened(item.seal).heads)
  .filter((head) => chains[head.party]?.[head.sequence]?.hash !== head.hash).map((head) => head.party);
for (const [party, chain] of Object.entries(chains)) console.log(`${party} ${chain.length - 1} ${chain.broken || wrong.includes(party) ? 'broken' : 'genuine'}`);

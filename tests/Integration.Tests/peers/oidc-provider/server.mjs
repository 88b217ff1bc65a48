// oidc-provider on a free port of loopback. Prints "ready ISSUER". Beside the server's own endpoints:
//   POST /control/rotate           the server goes on with a new key, as after a change of keys
//   POST /control/sign {changes}   a token as the server signs it, with claims changed; for what no honest server would give
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const from = (file) => import(pathToFileURL(join(process.env.NODE_PATH, file)));
const { default: Provider } = await from('oidc-provider/lib/index.js');
const jose = await from('jose/dist/webapi/index.js');

const audience = 'urn:mim-hub';
const roles = { 'at-contact-point': ['contactPoint.AT', 'payroll.admin'], 'one-role-as-text': 'commission', 'without-roles': undefined };

async function newKey() {
  const { privateKey } = await jose.generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await jose.exportJWK(privateKey)), use: 'sig', alg: 'RS256' };
  return { ...jwk, kid: await jose.calculateJwkThumbprint(jwk) };
}

function provider(issuer, key) {
  return new Provider(issuer, {
    jwks: { keys: [key] },
    cookies: { keys: ['only for tests'] },
    clients: Object.keys(roles).map((id) => ({
      client_id: id, client_secret: `secret of ${id}`, grant_types: ['client_credentials'], redirect_uris: [], response_types: [],
      token_endpoint_auth_method: 'client_secret_post',
    })),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (ctx, resource) => ({ scope: 'api', audience: resource, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    extraTokenClaims: (ctx, token) => ({ roles: roles[token.clientId] }),
  });
}

const server = createServer((request, response) => handle(request, response));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;
let key = await newKey();
let callback = provider(issuer, key).callback();

async function handle(request, response) {
  if (request.url === '/control/rotate') {
    key = await newKey();
    callback = provider(issuer, key).callback();
    response.end();
  } else if (request.url === '/control/sign') {
    response.end(await sign(JSON.parse(await text(request))));
  } else {
    callback(request, response);
  }
}

async function sign(changes) {
  const now = Math.floor(Date.now() / 1000);
  const usual = { iss: issuer, aud: audience, sub: 'at-contact-point', roles: ['contactPoint.AT'], iat: now, exp: now + 600 };
  const claims = Object.entries({ ...usual, ...changes }).filter(([, value]) => value !== null);
  return new jose.SignJWT(Object.fromEntries(claims)).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: key.kid }).sign(await jose.importJWK(key, 'RS256'));
}

async function text(request) {
  let body = '';
  for await (const part of request) body += part;
  return body;
}

console.log(`ready ${issuer}`);

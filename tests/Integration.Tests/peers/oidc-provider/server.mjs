// oidc-provider on a free port of loopback; its argument, if any, is the address of the hub that signs persons in. Prints "ready ISSUER". Beside the server's own endpoints:
//   POST /control/rotate           the server goes on with a new key, as after a change of keys
//   GET, POST /login/ID            the page on which a person says who they are: any account, and no password
//   POST /control/sign {changes}   a token as the server signs it, with claims changed; for what no honest server would give
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const from = (file) => import(pathToFileURL(join(process.env.NODE_PATH, file)));
const { default: Provider } = await from('oidc-provider/lib/index.js');
const jose = await from('jose/dist/webapi/index.js');

const audience = 'urn:mim-hub';
const [hub] = process.argv.slice(2);
const roles = { 'at-contact-point': ['contactPoint.AT', 'payroll.admin'], 'one-role-as-text': 'commission', 'at-system': ['stateSystem.AT'], 'without-roles': undefined };
const people = { alma: ['contactPoint.AT'], bruno: ['commission', 'payroll.admin'] };

async function newKey() {
  const { privateKey } = await jose.generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await jose.exportJWK(privateKey)), use: 'sig', alg: 'RS256' };
  return { ...jwk, kid: await jose.calculateJwkThumbprint(jwk) };
}

function provider(issuer, key) {
  return new Provider(issuer, {
    jwks: { keys: [key] },
    cookies: { keys: ['only for tests'] },
    clients: [...Object.keys(roles).map((id) => ({
      client_id: id, client_secret: `secret of ${id}`, grant_types: ['client_credentials'], redirect_uris: [], response_types: [],
      token_endpoint_auth_method: 'client_secret_post',
    })), ...(hub ? [{
      client_id: 'mim-hub', client_secret: 'secret of the hub', grant_types: ['authorization_code'], response_types: ['code'],
      redirect_uris: [`${hub}/signed-in`], post_logout_redirect_uris: [`${hub}/signed-out`], token_endpoint_auth_method: 'client_secret_post',
    }] : [])],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'roles'] },
    conformIdTokenClaims: false,
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: `${id} of the ministry`, roles: people[id] }) }),
    // The hub is the authority's own: nobody is asked whether it may know who they are.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    interactions: { url: (ctx, interaction) => `/login/${interaction.uid}` },
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
let current = provider(issuer, key);
let callback = current.callback();

async function handle(request, response) {
  if (request.url === '/control/rotate') {
    key = await newKey();
    current = provider(issuer, key);
    callback = current.callback();
    response.end();
  } else if (request.url === '/control/sign') {
    response.end(await sign(JSON.parse(await text(request))));
  } else if (request.url.startsWith('/login/')) {
    await logIn(request, response);
  } else {
    callback(request, response);
  }
}

async function logIn(request, response) {
  if (request.method === 'GET') {
    response.end(`<form method="post" action="${request.url}"><input name="account"></form>`);
    return;
  }
  const account = new URLSearchParams(await text(request)).get('account');
  const result = account === 'nobody' ? { error: 'access_denied' } : { login: { accountId: account } };
  await current.interactionFinished(request, response, result);
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

// Signs a body with Node's crypto as SendGrid would, has SendGrid's own library verify it, and prints what it takes to verify it elsewhere.
const crypto = require('crypto');
const fs = require('fs');
const { EventWebhook } = require('@sendgrid/eventwebhook');

const [file, timestamp] = process.argv.slice(2);
const body = fs.readFileSync(file);
const { publicKey, privateKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const signature = crypto.sign('sha256', Buffer.concat([Buffer.from(timestamp), body]), privateKey).toString('base64');

const webhook = new EventWebhook();
const verifies = text => webhook.verifySignature(webhook.convertPublicKeyToECDSA(key), text, signature, timestamp);
process.stdout.write(JSON.stringify({ key, signature, genuine: verifies(body.toString('utf8')), altered: verifies(body.toString('utf8') + ' ') }) + '\n');

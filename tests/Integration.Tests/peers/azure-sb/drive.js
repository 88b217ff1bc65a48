// Drives a Service Bus with Microsoft's old REST client and prints what it saw, one JSON line a step.
// node drive.js CONNECTION_STRING PORT
const { promisify } = require('util');
const azure = require('azure-sb');

const [connectionString, port] = process.argv.slice(2);
const bus = azure.createServiceBusService(connectionString);
bus.strictSSL = false; // the certificate is made by the test
const call = (name, ...args) => promisify(bus[name].bind(bus))(...args);
const say = (step, what) => console.log(JSON.stringify({ step, ...what }));

// The client cuts the path off behind "host/", so the port has to go.
const take = async queue => {
  try {
    const message = await call('receiveQueueMessage', queue, { isPeekLock: true, timeoutIntervalInS: 1 });
    message.location = message.location.replace(`:${port}/`, '/');
    return message;
  } catch (error) {
    return { nothing: String(error) };
  }
};
const seen = ({ body, brokerProperties: p }) => ({ body, id: p.MessageId, count: p.DeliveryCount, number: p.SequenceNumber });

(async () => {
  await call('sendQueueMessage', 'mail', { body: '{"a":"ü"}', brokerProperties: { MessageId: 'one' } });
  await call('sendQueueMessage', 'mail', { body: 'again', brokerProperties: { MessageId: 'one' } });
  let message = await take('mail');
  say('received', seen(message));
  say('locked', await take('mail'));
  await call('renewLockForMessage', message);
  await call('unlockMessage', message);
  message = await take('mail');
  say('received again', seen(message));
  await call('deleteMessage', message);
  say('deleted', await take('mail'));
  try {
    await call('deleteMessage', message);
  } catch (error) {
    say('lock lost', { error: String(error) });
  }
  message = await take('ours');
  say('received from our client', seen(message));
  await call('deleteMessage', message);
})().catch(error => { console.error(error); process.exitCode = 1; });

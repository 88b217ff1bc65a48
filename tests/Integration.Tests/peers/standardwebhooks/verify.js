// Verifies messages as a receiver does. Its argument is a file with a JSON array of {secret, headers, body}; prints for each "good", or why not.
const { readFileSync } = require('node:fs');
const { Webhook } = require('standardwebhooks');

for (const { secret, headers, body } of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  // The library compares with its clock; the messages are of a day of the test's own.
  Date.now = () => Number(headers['webhook-timestamp']) * 1000;
  try {
    new Webhook(secret).verify(body, headers);
    console.log('good');
  } catch (fault) {
    console.log(fault.message);
  }
}

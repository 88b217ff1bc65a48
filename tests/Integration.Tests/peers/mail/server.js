// An SMTP server that takes mail, parses it with mailparser and prints each as one line of JSON. The addressee says how it misbehaves.
const fs = require('fs');
const { SMTPServer } = require('smtp-server');
const { simpleParser } = require('mailparser');

const [certificate, key] = process.argv.slice(2);
const reply = (responseCode, message) => Object.assign(new Error(message), { responseCode });
const say = line => process.stdout.write(JSON.stringify(line) + '\n');

const server = new SMTPServer({
  cert: fs.readFileSync(certificate),
  key: fs.readFileSync(key),
  authMethods: ['PLAIN', 'LOGIN'],
  onAuth: (auth, session, done) =>
    auth.username === 'hub' && auth.password === 'secret' && session.secure ? done(null, { user: 'hub' }) : done(reply(535, 'wrong user or password')),
  onRcptTo: (to, session, done) =>
    to.address.startsWith('nobody@') ? done(reply(550, `no such user ${to.address}`))
      : to.address.startsWith('later@') ? done(reply(450, 'greylisted'))
        : done(),
  onData: (stream, session, done) => {
    const to = session.envelope.rcptTo[0].address;
    simpleParser(stream).then(mail => {
      say({
        connection: session.id, secure: session.secure, user: session.user, to,
        id: mail.messageId, subject: mail.subject, text: mail.text, html: mail.html, toName: mail.to.value[0].name, fromName: mail.from.value[0].name,
        auto: mail.headers.get('auto-submitted'),
        files: mail.attachments.map(file => ({
          type: file.contentType, name: file.filename, method: file.headers.get('content-type').params.method, content: file.content.toString('utf8'),
        })),
      });
      if (to.startsWith('dies@'))
        server.connections.forEach(connection => connection._socket.destroy());
      else
        done(to.startsWith('spam@') ? reply(554, 'looks like spam') : null, 'taken');
    }, done);
  },
});
server.on('error', error => say({ error: error.message }));
server.listen(0, '127.0.0.1', () => say({ port: server.server.address().port }));

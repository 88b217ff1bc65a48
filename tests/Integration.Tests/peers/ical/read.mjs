// Reads an iCalendar file with ical.js and prints what it understood as JSON.
// Usage: node read.mjs FILE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The packages are installed beside no script of ours.
const installed = createRequire(process.cwd() + '/');
const ICAL = (await import(pathToFileURL(installed.resolve('ical.js')))).default;

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
const text = (event, name) => event.getFirstPropertyValue(name)?.toString() ?? null;
const people = (event, name) => event.getAllProperties(name).map(p => ({ name: p.getParameter('cn'), address: p.getFirstValue(), role: p.getParameter('role'), status: p.getParameter('partstat'), rsvp: p.getParameter('rsvp') }));
console.log(JSON.stringify({
  method: text(calendar, 'method'),
  name: text(calendar, 'name'),
  events: calendar.getAllSubcomponents('vevent').map(event => ({
    uid: text(event, 'uid'),
    sequence: event.getFirstPropertyValue('sequence'),
    stamp: text(event, 'dtstamp'),
    start: text(event, 'dtstart'),
    isDay: event.getFirstPropertyValue('dtstart').isDate,
    end: text(event, 'dtend'),
    summary: text(event, 'summary'),
    description: text(event, 'description'),
    location: text(event, 'location'),
    url: text(event, 'url'),
    status: text(event, 'status'),
    organizer: people(event, 'organizer'),
    attendees: people(event, 'attendee'),
  })),
}));

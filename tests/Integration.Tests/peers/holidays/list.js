// node list.js FIRST LAST STATE…: the working days on which the states have a public holiday, one {"state","day"} each, as JSON.
const Holidays = require('date-holidays');
const [first, last, ...states] = process.argv.slice(2);
const found = [];
for (const state of states) {
  const calendar = new Holidays(state === 'EL' ? 'GR' : state);
  for (let year = Number(first); year <= Number(last); year++) {
    for (const holiday of calendar.getHolidays(year, 'en').filter(each => each.type === 'public' || each.substitute)) {
      const length = Math.round((holiday.end - holiday.start) / 86400000);
      for (let more = 0; more < Math.max(length, 1); more++) {
        const day = new Date(`${holiday.date.slice(0, 10)}T00:00:00Z`);
        day.setUTCDate(day.getUTCDate() + more);
        found.push({ state, day: day.toISOString().slice(0, 10) });
      }
    }
  }
}
console.log(JSON.stringify(found));

using Microsoft.Data.Sqlite;

namespace MimFunctions.Tests.Features.Requests.Answers;

/// <summary>
/// The five indicators once more, computed by SQLite over the stored documents and written from the definitions alone. Days are taken in UTC,
/// so it only agrees where everything happens around noon.
/// </summary>
internal static class IndicatorsBySql
{
    private const string Sql = """
        with asked as materialized (
          select json_extract(body, '$.reference') as reference, body, substr(json_extract(body, '$.askedAt'), 1, 10) as day
          from documents_requests
        ), cases as materialized (
          select reference, body, day, json_extract(a.value, '$.state') as state, json_extract(a.value, '$.duty') as duty,
                 json_extract(a.value, '$.deadline.due') as legal
          from asked, json_each(body, '$.addressees') a where day between $from and $to
        ), events as materialized (
          select c.reference, c.state, e.id as seq, json_extract(e.value, '$.kind') as kind, substr(json_extract(e.value, '$.at'), 1, 10) as day,
                 json_extract(e.value, '$.date') as date, json_extract(e.value, '$.deadline.due') as found, json_extract(e.value, '$.inTime') as in_time, json_extract(e.value, '$.effort') as effort
          from cases c, json_each(c.body, '$.events') e
          where json_extract(e.value, '$.addressee') = c.state and substr(json_extract(e.value, '$.at'), 1, 10) <= $asof
        ), facts as (
          select c.state, c.duty, c.day as asked,
            (select min(day) from events e where e.reference = c.reference and e.state = c.state
              and kind in ('acknowledged', 'forwarded', 'dateProposed', 'answered', 'answeredOutside', 'declined')) as accepted,
            (select min(day) from events e where e.reference = c.reference and e.state = c.state and kind in ('answered', 'answeredOutside')) as answered,
            (select count(*) from events e where e.reference = c.reference and e.state = c.state and kind = 'declined') > 0 as declined,
            (select count(*) from events e where e.reference = c.reference and e.state = c.state and kind = 'withdrawn') > 0 as withdrawn,
            (select date from events e where e.reference = c.reference and e.state = c.state and kind = 'dateAgreed' order by seq desc limit 1) as agreed,
            coalesce((select found from events e where e.reference = c.reference and e.state = c.state and kind = 'deadlineFound'
              order by seq desc limit 1), c.legal) as legal,
            (select in_time from events e where e.reference = c.reference and e.state = c.state and kind = 'rated' order by seq desc limit 1) as in_time,
            (select effort from events e where e.reference = c.reference and e.state = c.state and kind = 'rated' order by seq desc limit 1) as effort
          from cases c
        )
        select duty, state, count(*),
          sum(declined and answered is null),
          sum(accepted is not null and accepted <= date(asked, '+7 days')), sum(accepted is not null or $asof > date(asked, '+7 days')),
          sum(case when answered is not null then julianday(answered) - julianday(asked) else 0 end), sum(answered is not null),
          sum(answered is not null and answered <= legal), sum(answered is not null or (not declined and $asof > legal)),
          sum(agreed is not null and answered is not null and answered <= agreed),
          sum(agreed is not null and (answered is not null or (not declined and $asof > agreed))),
          sum(in_time is not null and not in_time), sum(in_time is not null), sum(effort is not null and not effort), sum(effort is not null)
        from facts where not withdrawn group by duty, state order by duty, state
        """;

    /// <summary>
    /// One line for each duty and state: cases, declined, then numerator and denominator of each indicator (of the second: days and cases).
    /// </summary>
    public static List<string> Lines(string database, string from, string to, string asOf)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$from", from);
        command.Parameters.AddWithValue("$to", to);
        command.Parameters.AddWithValue("$asof", asOf);
        using var rows = command.ExecuteReader();
        List<string> lines = [];
        while (rows.Read())
            lines.Add($"{rows.GetString(0)} {rows.GetString(1)} {string.Join(' ', Enumerable.Range(2, 14).Select(rows.GetInt64))}");
        return lines;
    }
}

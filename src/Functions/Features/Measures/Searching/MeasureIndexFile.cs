using Microsoft.Data.Sqlite;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// The index of communications as a SQLite file: what one filters by, and the words of each in two columns, for everyone and what beside it only the parties
/// may find it by (F-1), by FTS5. It can be thrown away: it follows the store by the moment of receipt, and the timer makes it whole again.
/// </summary>
internal static class MeasureIndexFile
{
    /// <summary>
    /// Tables and indexes; a change of them is a new name of the file. The index by state holds all that one narrows by, so that counting looks at nothing else. FTS5
    /// has the beginnings of each length with their hits, the newest ready to be read: without, it goes through all that have a word beginning so
    /// (docs/decisions/0097-words-found-by-their-beginnings.md).
    /// </summary>
    public const string Tables = """
        create table if not exists measures (
            id integer primary key, reference text not null unique, state text not null, digest text not null, received text not null,
            type text, late integer not null, language text, languageForEveryone text, areas text not null, amends text,
            changed text);
        create index if not exists measures_by_received on measures (received, id);
        create index if not exists measures_by_state on measures (state, received, id, type, areas, late, language, languageForEveryone, amends);
        create index if not exists measures_by_amends on measures (amends);
        create virtual table if not exists words using fts5 (everyone, parties, sender, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24');
        create table if not exists followed (id integer primary key check (id in (1, 2)), through text not null);
        """;

    /// <summary>What the names of all such files begin with, those of earlier releases too.</summary>
    public const string Kind = "search-";

    /// <summary>Name of the file.</summary>
    public const string FileName = $"{Kind}5.db";

    /// <summary>Takes communications into the index; one that is there already stays as it is.</summary>
    public static int Add(SqliteConnection connection, IEnumerable<Submission> communications, FormDefinition form)
    {
        var added = 0;
        foreach (var each in communications)
        {
            if (Id(connection, each) is not { } id)
                continue;
            connection.Prepared(
                "insert into words (rowid, everyone, parties, sender) values (@id, @everyone, @parties, @state)",
                ("@id", id), ("@everyone", Line(MeasureText.Of(each, Circle.Network, form))), ("@parties", Line(MeasureText.ForPartiesAlone(each, form))), ("@state", each.State)).ExecuteNonQuery();
            added++;
        }

        return added;
    }

    /// <summary>Takes communications that are there already as they are since they were withdrawn, corrected, or said to follow another; they keep their places.</summary>
    public static int Renew(SqliteConnection connection, IEnumerable<Submission> communications, FormDefinition form)
    {
        var renewed = 0;
        foreach (var each in communications)
        {
            if (connection.Prepared("select id from measures where reference = @reference", ("@reference", each.Reference)).ExecuteScalar() is not long id)
            {
                // It comes when what was received is followed so far, as it is then; numbers are in the order of receipt.
                continue;
            }

            connection.Prepared(
                """
                update measures set type = @type, late = @late, language = @language, languageForEveryone = @languageForEveryone, areas = @areas, amends = @amends, changed = @changed
                where id = @id
                """,
                [("@id", id), .. Narrowing(each)]).ExecuteNonQuery();
            connection.Prepared(
                "update words set everyone = @everyone, parties = @parties where rowid = @id",
                ("@id", id), ("@everyone", Line(MeasureText.Of(each, Circle.Network, form))), ("@parties", Line(MeasureText.ForPartiesAlone(each, form)))).ExecuteNonQuery();
            renewed++;
        }

        return renewed;
    }

    /// <summary>Whether all of these are in the index: what is read again each time (the store is followed with an overlap) need not be written again.</summary>
    public static bool Knows(SqliteConnection connection, IReadOnlyCollection<Submission> communications) => communications.All(
        each => connection.Prepared("select id from measures where reference = @reference", ("@reference", each.Reference)).ExecuteScalar() is long);

    /// <summary>Notes how far the store was followed.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="what">What of it.</param>
    /// <param name="through">Up to where.</param>
    public static int Note(SqliteConnection connection, Followed what, DateTimeOffset through) => connection.Prepared(
        "insert into followed values (@what, @through) on conflict (id) do update set through = max(through, @through)",
        ("@what", (int)what), ("@through", Moment(through))).ExecuteNonQuery();

    /// <summary>How far the store was followed; null for not at all.</summary>
    public static DateTimeOffset? Through(SqliteConnection connection, Followed what) => connection.Prepared("select through from followed where id = @what", ("@what", (int)what)).ExecuteScalar() is { } text ? Moment(text) : null;

    /// <summary>A moment as a text that sorts.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The moment that a text is; null when it is none.</summary>
    public static DateTimeOffset? Moment(object text) => text is string said ? DateTimeOffset.Parse(said, System.Globalization.CultureInfo.InvariantCulture) : null;

    // As MeasureSearch asks for it and counts in it.
    private static string Line(string text) => FoldedText.Of(text).Line();

    private static long? Id(SqliteConnection connection, Submission s) => connection.Prepared(
        """
        insert into measures (reference, state, digest, received, type, late, language, languageForEveryone, areas, amends, changed)
        values (@reference, @state, @digest, @received, @type, @late, @language, @languageForEveryone, @areas, @amends, @changed)
        on conflict (reference) do nothing returning id
        """,
        [("@reference", s.Reference), ("@state", s.State), ("@digest", s.Digest), ("@received", Moment(s.ReceivedAt)), .. Narrowing(s)]).ExecuteScalar() as long?;

    private static (string Name, object? Value)[] Narrowing(Submission s) =>
    [
        ("@type", s.Fields.Text(ReportFields.MeasureType)), ("@late", MeasureText.IsLate(s) ? 1 : 0),
        ("@language", s.Fields.Text(ReportFields.OriginalLanguage)), ("@languageForEveryone", ReportForm.FieldsForOthers(s.Fields).Text(ReportFields.OriginalLanguage)),
        ("@areas", $" {string.Join(' ', s.Fields.Many(ReportFields.Areas))} "), ("@amends", s.Follows?.ToString()),
        ("@changed", s.ChangedAt is { } changed ? Moment(changed) : null),
    ];
}

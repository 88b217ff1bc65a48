using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Bulletins;

/// <summary>The items of what is no measure: answers that may be published, and meetings ahead.</summary>
public static class OtherItems
{
    private const int LongestTitle = 120;

    /// <summary>The item of a query that was first compiled in the quarter and of whose answers something may be published; else null: then what was asked stays in the network too (BUL-5).</summary>
    /// <inheritdoc cref="MeasureItem.Of"/>
    public static BulletinItem? Of(AdHocQuery query, Quarter quarter, DateTimeOffset cutOff)
    {
        if (query.Versions is not [var first, ..] || first.At >= cutOff || !quarter.Has(Day(first.At)))
            return null;
        var made = query.Versions.Last(version => version.At < cutOff);
        return Compilation.Of(query, made.Number, Spread.Public) is { } published
            ? new BulletinItem(
                query.Case, BulletinKind.Answers, query.Text.Theme, query.Asker, Day(first.At),
                $"Answers to “{Quotation.Cut(query.Text.Title, LongestTitle)}”, asked by {query.Asker.Name}: {published.Rows.Count} of {query.Asked.Count} let theirs be published.",
                HoldsLess: published.Elsewhere.Count > 0)
            : null;
    }

    /// <summary>
    /// The item of a meeting on measures to which all Member States are invited, after the cut-off and in the next quarter at the latest; else null. Neither title nor place: they
    /// are for those invited (BUL-6). Meetings of networks are none of the mechanism's.
    /// </summary>
    /// <inheritdoc cref="MeasureItem.Of"/>
    public static BulletinItem? Of(Meeting meeting, Quarter quarter, DateTimeOffset cutOff)
    {
        var day = Day(meeting.StartsAt);
        string[] measures = [.. meeting.Plan.Agenda.OfType<ViewCase.Measure>().Select(measure => measure.Number)];
        return meeting.ConvenedAt < cutOff && meeting.StartsAt >= cutOff && day <= quarter.Last.AddMonths(3) && meeting.Cancellation is null && meeting.Plan.Network is null
            && measures.Length > 0 && !MemberState.All.Select(Authority.Of).Except(meeting.Plan.Invited).Any()
            ? new BulletinItem(meeting.Case, BulletinKind.Meeting, QueryTheme.Policy, meeting.Convenor, day, $"Meeting on {string.Join(", ", measures)}, convened by {meeting.Convenor.Name}.")
            : null;
    }

    /// <summary>Whether a query was put to all in the quarter; the bulletin counts them.</summary>
    /// <inheritdoc cref="MeasureItem.Of"/>
    public static bool IsAsked(AdHocQuery query, Quarter quarter, DateTimeOffset cutOff) => query.WithdrawnAt is null && query.AskedAt < cutOff && quarter.Has(Day(query.AskedAt));

    private static DateOnly Day(DateTimeOffset at) => LegalTime.DayOf(at, Authority.Commission);
}

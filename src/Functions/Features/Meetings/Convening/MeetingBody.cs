using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Meetings.Convening;

/// <summary>A meeting as it is sent: to convene it, or what is to be different.</summary>
/// <param name="Convenor">For whom it is convened; may be left out by whoever acts for one party only.</param>
/// <param name="Title">One line.</param>
/// <param name="Start">When it begins, as the clocks of the zone show it: <c>2026-03-18T10:00</c>.</param>
/// <param name="End">When it ends, likewise.</param>
/// <param name="TimeZone">IANA zone; Europe/Brussels when left out.</param>
/// <param name="Place">A room or address.</param>
/// <param name="Link">An https address to join at.</param>
/// <param name="Agenda">References of measures and requests.</param>
/// <param name="Invited">Codes of parties; left out for all that take part.</param>
internal sealed record MeetingBody(
    string? Convenor, string? Title, DateTime? Start, DateTime? End, string? TimeZone, string? Place, string? Link,
    IReadOnlyList<string?>? Agenda, IReadOnlyList<string?>? Invited)
{
    /// <summary>The measures and requests of the agenda; null when it is left out.</summary>
    public IReadOnlyList<ViewCase>? Cases => Agenda is null ? null : [.. Agenda.Select(ViewCase.Parse).OfType<ViewCase>()];

    /// <summary>400 for what can't be understood; null when all can.</summary>
    public IResult? NotUnderstood() => this switch
    {
        { Start.Kind: not DateTimeKind.Unspecified } => NotLocal("start"),
        { End.Kind: not DateTimeKind.Unspecified } => NotLocal("end"),
        _ when Agenda?.Where(item => ViewCase.Parse(item) is null).ToArray() is [var unknown, ..] =>
            Problems.NotUnderstood("agenda", unknown, "references such as MIM-AT-2026-0001 or REQ-AT-2026-0001"),
        _ when Invited?.Where(code => Authority.InLiaison(code) is null).ToArray() is [var stranger, ..] =>
            Problems.NotUnderstood("invited", stranger, "codes of Member States (EL for Greece), or COM"),
        _ => null,
    };

    /// <summary>400 for a new meeting without a time.</summary>
    public IResult? Missing() => (Start, End) switch
    {
        (null, _) => Problems.NotUnderstood("start", null, "a time such as 2026-03-18T10:00"),
        (_, null) => Problems.NotUnderstood("end", null, "a time such as 2026-03-18T12:30"),
        _ => null,
    };

    /// <summary>The meeting as it is wanted.</summary>
    /// <param name="stands">As it stands: what is left out stays. Null for a new meeting, which must have a time.</param>
    public MeetingDraft Draft(MeetingDraft? stands) => new(
        Title ?? stands?.Title, Start ?? stands!.Start, End ?? stands!.End, TimeZone ?? stands?.TimeZone ?? Authority.Commission.TimeZone,
        Place ?? stands?.Place, Link ?? stands?.Link, Cases ?? stands?.Agenda ?? [],
        Invited is null ? stands?.Invited ?? [] : [.. Invited.Select(code => Authority.InLiaison(code)!)]);

    private static IResult NotLocal(string field) => Problems.NotUnderstood(
        field, "a time with an offset", "the time as the clocks of the time zone show it, without offset: 2026-03-18T10:00");
}

using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries.Evaluations;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries.Drafting.Sources;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Summaries.Evaluating;

/// <summary>Reads what an evaluation of any period is drawn from, each communication once.</summary>
internal sealed class EvaluationSources(IDocumentStore documents, TimeProvider clock)
{
    /// <summary>The evaluation of a period, as it stands now.</summary>
    public async Task<Evaluation> Of(DateOnly first, DateOnly last, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var communications = await new SourceReading(documents, null, ct).Communications(LegalTime.EndOf(first.AddDays(-1), Authority.Commission), LegalTime.EndOf(last, Authority.Commission));
        return Evaluation.Of(first, last, now, communications, CountedHistory.Com2009);
    }

    /// <summary>The period of an address; the time from the first day of the mechanism until today where it names none. Null when it can't be understood.</summary>
    public (DateOnly First, DateOnly Last)? Period(string? from, string? to)
    {
        var first = from is null ? CountedHistory.Com2009.First : FormDate.TryMachine(from);
        var last = to is null ? LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission) : FormDate.TryMachine(to);
        return first is { Year: > 1950 } begins && last is { Year: < 9999 } ends && begins <= ends ? (begins, ends) : null;
    }
}

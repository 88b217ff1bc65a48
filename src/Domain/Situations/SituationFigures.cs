using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>How the states took part in all situations of a period; drills never count (SIT-20).</summary>
/// <param name="First">First day of the period.</param>
/// <param name="Last">Last day of the period.</param>
/// <param name="Situations">How many situations had a round that ended in it.</param>
/// <param name="Rounds">How many rounds ended in it.</param>
/// <param name="States">Each state that was asked, in the order of the Union.</param>
public sealed record SituationFigures(DateOnly First, DateOnly Last, int Situations, int Rounds, IReadOnlyList<RoundParticipation> States)
{
    /// <summary>The figures of a period.</summary>
    /// <param name="all">Every situation with its rounds.</param>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    public static SituationFigures Of(IEnumerable<(Situation Situation, IReadOnlyList<SituationRound> Rounds)> all, DateOnly first, DateOnly last)
    {
        SituationRound[] counted = [.. all.Where(each => !each.Situation.IsDrill).SelectMany(each => each.Rounds).Where(round => round.Last >= first && round.Last <= last)];
        return new SituationFigures(
            first, last, counted.DistinctBy(round => round.Situation).Count(), counted.Length,
            [.. MemberState.All.Select(Authority.Of).Select(state => RoundParticipation.Of(state, counted)).Where(state => state.Rounds > 0)]);
    }
}

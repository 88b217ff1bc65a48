using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>Officers who are counted together.</summary>
/// <param name="Names">What stands before the figures, one for each column of names.</param>
/// <param name="Officers">The officers.</param>
internal sealed record OfficerGroup(IReadOnlyList<string> Names, IReadOnlyList<Deployment> Officers);

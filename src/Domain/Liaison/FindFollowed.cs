using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Liaison;

/// <summary>Which secondment a notice follows that names none.</summary>
public static class FindFollowed
{
    /// <summary>
    /// The one that is not over and is for the same officer in the same city and country, or that says all the same; null when the notice is the
    /// first of another. Without an officer's name two posts in one city can't be told apart, so only a notice of its own number follows.
    /// </summary>
    /// <param name="known">The secondments of that state.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="today">Today, in the capital of that state.</param>
    public static Secondment? Decide(IEnumerable<Secondment> known, SecondmentNotice notice, DateOnly today) => known.FirstOrDefault(secondment =>
        !IsOver(secondment.Now, today) && (IsSamePost(secondment.Now, notice) || NoticeChanges.Between(secondment.Now, notice).Count == 0));

    private static bool IsOver(SecondmentNotice notice, DateOnly today) => notice.Until is { } last && last < today;

    private static bool IsSamePost(SecondmentNotice one, SecondmentNotice other) =>
        one.HostCountry == other.HostCountry && LooseText.Same(one.City, other.City)
        && other.Officer.Name is not null && LooseText.Same(one.Officer.Name, other.Officer.Name);
}

using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Liaison.Secondments;

/// <summary>Turns of phrase about secondments; none of them says who the officer is (ILOB-20).</summary>
internal static class SecondmentWords
{
    /// <summary>What the state does: <c>Austria plans to second a liaison officer to Ethiopia</c>.</summary>
    public static Sentence Lead(MemberState state, SecondmentNotice notice) => notice.Intention == SecondmentIntention.Planned
        ? (Sentence)$"{Starting(state)} plans to second a liaison officer to {notice.HostCountry}"
        : $"{Starting(state)} seconded a liaison officer to {notice.HostCountry}";

    /// <summary>City and country.</summary>
    public static Sentence Where(string? city, Country host) => city is null ? $"{host}" : (Sentence)$"{city}, {host}";

    /// <summary>From when until when.</summary>
    public static Sentence Period(SecondmentNotice notice) => notice.Until is { } last
        ? (Sentence)$"from {notice.From} until {last}"
        : $"from {notice.From}; the last day is not set";

    private static Term Starting(MemberState state) => state.Worded with { English = Authority.Of(state).Starting() };

    /// <summary>At whose office (ILOB-4).</summary>
    public static string Host(HostKind kind) => Hosted(kind).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Hosted(HostKind kind) => kind switch
    {
        HostKind.MemberStateMission => $"diplomatic mission of a Member State",
        HostKind.ThirdCountryAuthority => $"authority of the host country",
        HostKind.InternationalOrganisation => $"international organisation",
        _ => $"diplomatic mission of the Union",
    };

    /// <summary>What is different from the notice before.</summary>
    public static Sentence Changed(NoticeChange change) => change switch
    {
        NoticeChange.Intention => $"whether it is planned or made",
        NoticeChange.HostCountry => $"the host country",
        NoticeChange.City => $"the city",
        NoticeChange.HostKind => $"the host",
        NoticeChange.Period => $"the dates",
        NoticeChange.Duties => $"the duties",
        NoticeChange.RegionCovered => $"the region covered",
        NoticeChange.OnBehalfOf => $"for whom the officer acts",
        NoticeChange.Officer => $"the person",
        _ => $"how the officer is reached",
    };
}

using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Directory;

/// <summary>A directory with one contact point for every state and institution, and communications to tell them of.</summary>
internal static class SampleDirectory
{
    public static ContactDirectory Everyone { get; } = new(
        1, [.. MemberState.All.Select(state => state.Code).Append("COM").Append("EP").Append("COUNCIL").Select(code => Party(code))]);

    public static Party Party(string code, params Expert[] experts) =>
        new(code, [new ContactPoint("Contact point", "Ministry", $"mim@{code.ToLowerInvariant()}.example")], experts);

    public static Expert Expert(string email, string areas = "", string states = "", Delivery delivery = Delivery.Immediate) =>
        new("Expert", email, Words(areas), Words(states), delivery);

    public static ReportForm Communication(MemberState from, params Area[] areas) => new()
    {
        State = from,
        Areas = areas,
        Contact = new(null, null, null, null),
        Impact = [],
        RestrictedFields = [],
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

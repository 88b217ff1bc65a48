using System.Globalization;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Features.Requests.Handing;

/// <summary>The links by which a colleague writes to a question without signing in. They send nothing: only the contact point answers.</summary>
internal sealed class ColleagueLinks(ReplyKey key, Settings settings)
{
    private readonly SignedText tokens = new(key, "colleague");

    /// <summary>Where the colleague writes.</summary>
    public Uri For(RequestReference request, MemberState state, int number) =>
        settings.At(string.Create(CultureInfo.InvariantCulture, $"colleague/{tokens.Write($"{request}:{state.Code}:{number}")}"));

    /// <summary>What a token stands for; null when this hub never made it.</summary>
    public (RequestReference Request, MemberState State, int Number)? Read(string token) =>
        tokens.Read(token)?.Split(':') is [var reference, var code, var number]
        && RequestReference.Parse(reference) is { } request && MemberState.FromCode(code) is { } state
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which)
            ? (request, state, which)
            : null;
}

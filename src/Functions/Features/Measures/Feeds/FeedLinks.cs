using System.Globalization;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Features.Measures.Feeds;

/// <summary>Secret addresses of feeds: feed readers can't sign in, so the address itself is the key. It opens one list and nothing else.</summary>
internal sealed class FeedLinks(ReplyKey key, Settings settings)
{
    private readonly SignedText tokens = new(key, "feed");

    /// <summary>Where a program reads the feed.</summary>
    /// <param name="reader">Whose it is.</param>
    /// <param name="number">Its number.</param>
    /// <param name="ending"><c>rss</c> or <c>atom</c>.</param>
    public Uri For(string reader, int number, string ending) =>
        settings.At(string.Create(CultureInfo.InvariantCulture, $"feeds/{tokens.Write($"{reader}:{number}")}/measures.{ending}"));

    /// <summary>What a token stands for; null when this hub never made it.</summary>
    public (string Reader, int Number)? Read(string token) =>
        tokens.Read(token)?.Split(':') is [var party, var digest, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which)
            ? ($"{party}:{digest}", which)
            : null;
}

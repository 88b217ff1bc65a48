using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Exchanges;

/// <summary>Pages about exchanges of views.</summary>
internal static class ViewLinks
{
    /// <summary>The page of the measure, request or network itself.</summary>
    public static Uri Subject(this Settings settings, ViewCase about) => about switch
    {
        ViewCase.Measure measure => settings.Communication(measure.Reference),
        ViewCase.Request request => settings.Request(request.Reference),
        ViewCase.Network network => settings.At($"api/liaison/networks/{network.HostCountry}"),
        _ => throw new ArgumentOutOfRangeException(nameof(about), about, "Neither a measure nor a request nor a network."),
    };

    /// <summary>The thread on a measure or request.</summary>
    public static Uri Thread(this Settings settings, ViewCase about) => settings.At($"api/views/{about}");

    /// <summary>The page of a meeting.</summary>
    public static Uri Meeting(this Settings settings, MeetingReference reference) => settings.At($"api/meetings/{reference}");
}

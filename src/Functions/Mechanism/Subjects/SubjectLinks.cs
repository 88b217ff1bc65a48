using MimFunctions.Domain.Exchanges;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Mechanism.Subjects;

/// <summary>Pages about what views are exchanged on.</summary>
internal static class SubjectLinks
{
    /// <summary>The page of the measure, request or network itself.</summary>
    public static Uri Subject(this Settings settings, ViewCase about) => about switch
    {
        ViewCase.Measure measure => settings.Communication(measure.Reference),
        ViewCase.Request request => settings.Request(request.Reference),
        ViewCase.Network network => settings.At($"api/liaison/networks/{network.HostCountry}"),
        _ => throw new ArgumentOutOfRangeException(nameof(about), about, "Neither a measure nor a request nor a network."),
    };

    /// <summary>The address of the measure, request or network, beside the pages of the hub.</summary>
    public static string Path(ViewCase about) => about switch
    {
        ViewCase.Measure => $"/api/communications/{about}",
        ViewCase.Network network => $"/api/liaison/networks/{network.HostCountry}",
        _ => $"/api/requests/{about}/answers",
    };

    /// <summary>The thread on a measure or request.</summary>
    public static Uri Thread(this Settings settings, ViewCase about) => settings.At($"api/views/{about}");
}

using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Liaison;

/// <summary>Pages about liaison networks.</summary>
internal static class LiaisonLinks
{
    /// <summary>The page of a report.</summary>
    public static Uri Report(this Settings settings, ReportNumber number) => settings.At($"api/liaison/reports/{number}");

    /// <summary>The page of a secondment, from where those entitled find the officer (ILOB-20).</summary>
    public static Uri Secondment(this Settings settings, SecondmentNumber number) => settings.At($"api/liaison/secondments/{number}");
}

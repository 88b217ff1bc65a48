using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison;

/// <summary>Where reports and secondments are.</summary>
internal static class LiaisonKeys
{
    /// <summary>A report: partition by semester, id its number.</summary>
    public static DocumentKey Of(LiaisonReport report) => new(LiaisonContainers.Reports, report.Semester.ToString(), report.Reference);

    /// <summary>A secondment: partition by state, id its number.</summary>
    public static DocumentKey Of(SecondmentNumber number) => new(LiaisonContainers.Secondments, number.State.Code, number.ToString());

    /// <summary>A deployment of the Commission or an agency, by its number; null when the text is none.</summary>
    public static DocumentKey? UnionDeployment(string number) =>
        Domain.Liaison.Networks.UnionDeployment.IsName(number) ? new(LiaisonContainers.UnionDeployments, number.Split('-')[1], number) : null;

    /// <summary>Who holds which role in the network of a country.</summary>
    public static DocumentKey Roles(Country host) => new(LiaisonContainers.Networks, host.Code, host.Code);

    /// <summary>All reports on a semester.</summary>
    public static DocumentQuery ReportsOn(Semester semester) => new(LiaisonContainers.Reports, semester.ToString());

    /// <summary>All secondments of a state.</summary>
    public static DocumentQuery SecondmentsOf(MemberState state) => new(LiaisonContainers.Secondments, state.Code);
}

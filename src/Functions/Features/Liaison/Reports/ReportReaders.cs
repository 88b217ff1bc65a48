using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison;
using MimFunctions.Platform.Access;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>Who reads reports.</summary>
internal static class ReportReaders
{
    /// <summary>The caller as a reader.</summary>
    public static ReportReader AsReader(this Caller caller) =>
        new(caller.PartiesFor(Permission.ReadLiaison), AccessRules.Allows(caller.Principal, Permission.ReadOfficers));
}

using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Features.Operating;

/// <summary>The files of settings and whether what they say is in force.</summary>
internal sealed class SettingsFilesInForce(IDirectory directory, IHolidays holidays, IInterests interests, PresidenciesFile presidencies, LabelsFile labels, IFileStore files)
{
    /// <summary>Each of them, as it is now.</summary>
    public async Task<IReadOnlyList<SettingsFileState>> Read(CancellationToken ct) =>
    [
        await Read(DirectoryFile.Path, directory.Current, () => directory.Problem, ct),
        await Read(HolidaysFile.Path, holidays.Current, () => (holidays as HolidaysFile)?.Problem, ct),
        await Read(InterestFile.Path, interests.Current, () => (interests as InterestFile)?.Problem, ct),
        await Read(PresidenciesFile.Path, presidencies.Current, () => presidencies.Problem, ct),
        await Read(LabelsFile.Path, labels.Current, () => labels.Problem, ct),
    ];

    private async Task<SettingsFileState> Read<T>(string path, Func<CancellationToken, Task<T>> current, Func<string?> problem, CancellationToken ct)
    {
        var changed = (await files.Look(path, ct))?.LastModified;
        try
        {
            await current(ct);
            return new(path, changed, problem());
        }
        catch (SettingException nothingGood)
        {
            return new(path, changed, nothingGood.Message);
        }
    }
}

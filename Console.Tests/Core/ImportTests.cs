using System.Text.RegularExpressions;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core;

/// <summary>Features stand on ranks and import only from ranks below, so no circle can form.</summary>
public sealed partial class ImportTests
{
    private static readonly string[][] Ranks =
    [
        ["Kernel"],
        ["Data"],
        ["Audit", "Files", "Tables", "Signals"],
        ["Access"],
        ["Jobs"],
        ["Organisation", "Workdays", "Identities"],
        ["Items", "Staff", "Licences", "Drafts"],
        ["Statistics", "Notifications"],
        ["AgentPoints"],
        ["Assets"],
        ["Cases", "Supervision", "DataSharing"],
        ["Handovers", "JointMatters", "Ratings", "Notes", "Agents", "Inspections", "Monthly", "Notices", "Enquiries"],
        ["Assessments"],
        ["Boards", "AgentDays", "Screens"],
        ["Reports"],
        ["Imports", "Batches"],
        ["Demo", "Copies"],
    ];

    [Fact]
    public void A_feature_imports_only_from_ranks_below_its_own()
    {
        var climbs =
            from file in Repo.Files("Console.Core", "*.cs")
            let feature = Path.GetRelativePath(Path.Combine(Repo.Root, "Console.Core"), file).Split('/')[0]
            from import in Import().Matches(File.ReadAllText(file))
            let imported = import.Groups[1].Value
            where imported != feature && Rank(imported) >= Rank(feature)
            select $"{feature} imports {imported} in {Path.GetFileName(file)}";

        Assert.Empty(climbs);
    }

    [Fact]
    public void Every_feature_of_the_core_has_a_rank() => Assert.All(
        Directory.EnumerateDirectories(Path.Combine(Repo.Root, "Console.Core")).Select(Path.GetFileName),
        feature => Assert.True(feature is "bin" or "obj" || Rank(feature!) >= 0, $"{feature} has no rank."));

    private static int Rank(string feature) => Array.FindIndex(Ranks, rank => rank.Contains(feature));

    [GeneratedRegex(@"\bGovConsole\.(\w+)")]
    private static partial Regex Import();
}

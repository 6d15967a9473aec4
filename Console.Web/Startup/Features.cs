using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Demo;
using GovConsole.Drafts;
using GovConsole.Files;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.JointMatters;
using GovConsole.Notes;
using GovConsole.Organisation;
using GovConsole.Reports;
using GovConsole.Staff;
using GovConsole.Statistics;
using GovConsole.Web.Access;
using GovConsole.Workdays;
using Microsoft.AspNetCore.Identity;

namespace GovConsole.Web.Startup;

/// <summary>Every feature of the core, lowest rank first. The tests of pages take the same list.</summary>
internal static class Features
{
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        services.AddData(configuration);
        services.AddAccess().AddSignInManager<Accounts>();
        return services
            .AddFiles(dataFolder)
            .AddOrganisation()
            .AddWorkdays()
            .AddIdentities(configuration, dataFolder)
            .AddDrafts()
            .AddItems()
            .AddStaff()
            .AddStatistics()
            .AddAgentPoints()
            .AddCases()
            .AddNotes()
            .AddJointMatters()
            .AddReports()
            .AddDemo();
    }
}

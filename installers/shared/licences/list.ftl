<#-- What license-maven-plugin knows of each library, one a line, for Licences.java. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
${library.groupId}	${library.artifactId}	${library.version}	${(library.name)!library.artifactId}	<#list entry.getValue() as licence>${licence}<#sep>|</#sep></#list>	${(library.url)!""}
</#list>
